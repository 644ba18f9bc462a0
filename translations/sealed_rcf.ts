<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>the key that opens sealed answers is on the machine that made the invitation</source>
        <translation>la klé i ouv bann répons selé lé dsi lordinatèr la fé linvitasyon</translation>
    </message>
    <message>
        <source>this is no public key</source>
        <translation>sa lé pa in klé piblik</translation>
    </message>
    <message>
        <source>this is no sealed answer of Kabar</source>
        <translation>sa lé pa in répons selé Kabar</translation>
    </message>
    <message>
        <source>this is no invitation of Kabar</source>
        <translation>sa lé pa in linvitasyon Kabar</translation>
    </message>
    <message>
        <source>the sealed answer was changed or cut short on its way: ask the company for it again</source>
        <translation>la répons selé la été sanzé ou koupé an rout : domann lantropriz ankor</translation>
    </message>
    <message>
        <source>the invitation contradicts itself: it was changed after it was made</source>
        <translation>linvitasyon i kontredi ali-minm : li la été sanzé apré</translation>
    </message>
    <message>
        <source>no sealed answer can serve this question beside the others: it has filters, or other distance bands, arrival slots or detour factor</source>
        <translation>okinn répons selé i pé sèrv kestyon-la akoté lé zot : li filtre, ou li nana dot transh distans, dot kréno larivé ou in not faktèr détour</translation>
    </message>
    <message>
        <source>fewer than %1 persons: nothing may leave</source>
        <translation>mwins ki %1 domoun : nana pwin ryin i pé sorti</translation>
    </message>
    <message>
        <source>a cell of it holds fewer than %1 persons</source>
        <translation>inn son kaz i kont mwins ki %1 domoun</translation>
    </message>
    <message>
        <source>there is no question to answer</source>
        <translation>nana pwin kestyon pou répond</translation>
    </message>
    <message>
        <source>the territory has no communes, by which a company could place its people</source>
        <translation>téritwar-la na pwin komine ousa in lantropriz i pé mèt son bann travayèr</translation>
    </message>
    <message>
        <source>it was made for another territory</source>
        <translation>li la été fé pou in not téritwar</translation>
    </message>
    <message>
        <source>it is sealed to another workshop’s key</source>
        <translation>li lé selé pou la klé in not latelyé</translation>
    </message>
    <message>
        <source>it is the answer of %1</source>
        <translation>sa la répons %1</translation>
    </message>
    <message>
        <source>it answers other questions</source>
        <translation>li répond dot kestyon</translation>
    </message>
    <message>
        <source>it answers another invitation</source>
        <translation>li répond in not linvitasyon</translation>
    </message>
    <message>
        <source>its last day was %1</source>
        <translation>son dèrnyé zour lété %1</translation>
    </message>
    <message>
        <source>the company answered on %1 to questions that cut its people otherwise: the two answers together could show fewer than 11 persons</source>
        <translation>lantropriz la répond %1 pou bann kestyon i koup otroman son bann travayèr : lé dé répons ansanm i pouré montr mwins ki 11 domoun</translation>
    </message>
    <message>
        <source>the company has answered already, on %1, and otherwise: the difference of two answers could show a few persons</source>
        <translation>lantropriz la déza répondu, %1, é otroman : la diférans rant dé répons i pouré montr inn-dé domoun</translation>
    </message>
    <message>
        <source>it is the very answer that %1 gave: a company counts once</source>
        <translation>sa minm la répons %1 la doné : in lantropriz i kont inn foi solman</translation>
    </message>
    <message>
        <source>%1 was not invited on this machine</source>
        <translation>%1 la pa été invité dsi lordinatèr-la</translation>
    </message>
    <message>
        <source>no company was invited on this machine to answer by sealed file</source>
        <translation>okinn lantropriz la été invité dsi lordinatèr-la pou répond par fisyé selé</translation>
    </message>
    <message>
        <source>this employer answers from its own rows</source>
        <translation>lanployèr-la i répond èk son prop bann lign</translation>
    </message>
    <message>
        <source>its sealed file has not come back yet</source>
        <translation>son fisyé selé la pankor artourné</translation>
    </message>
    <message>
        <source>its sealed file does not answer this question</source>
        <translation>son fisyé selé i répond pa kestyon-la</translation>
    </message>
    <message>
        <source>its rows are at the company: it answers by sealed file</source>
        <translation>son bann lign lé dann lantropriz : li répond par fisyé selé</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is invited until %2. Give it %3; nothing about its people leaves it but the sealed file that it makes.</source>
        <translation>%1 lé invité ziska %2. Donn ali %3 ; ryin i sorti dsi son bann travayèr, solman lo fisyé selé li fé ali-minm.</translation>
    </message>
    <message>
        <source>What leaves: %1 persons in %2 groups of at least %3, and not one line about a person</source>
        <translation>Sak i sorti : %1 domoun an %2 group minimom %3, é pa inn lign dsi in moun</translation>
    </message>
    <message>
        <source>It answers “%1”: %2</source>
        <translation>Sa i répond « %1 » : %2</translation>
    </message>
    <message>
        <source>The rows have changed since the answer of %1, and this file repeats that answer: with another one, the difference would show who came or left. If the first was never handed over, --never-handed-over replaces it.</source>
        <translation>Bann lign la sanzé dopi la répons %1, é fisyé-la i répèt la répons-la : èk inn not, la diférans i montré kisa la arivé ou la parti. Si lo promyé la zamé été doné, --never-handed-over i ranplas ali.</translation>
    </message>
    <message>
        <source>%1 is sealed: only the workshop “%2” can open it, until %3. By handing it over the company consents to these questions and to no other.</source>
        <translation>%1 lé selé : solman latelyé « %2 » i gingn ouv ali, ziska %3. Kan li donn ali, lantropriz i di oui pou bann kestyon-la é okinn not.</translation>
    </message>
    <message>
        <source>%1: its answer for %2 employees is here, sealed until the questions are asked</source>
        <translation>%1 : son répons pou %2 travayèr lé la, selé ziska nou poz bann kestyon</translation>
    </message>
    <message>
        <source>Invite a company to answer at its own place, by sealed file</source>
        <translation>Invit in lantropriz pou répond shé èl, par fisyé selé</translation>
    </message>
    <message>
        <source>the invitation to write, .json, or the page for the company's browser, .html</source>
        <translation>linvitasyon pou ékrir, .json, sansa la paz pou navigatèr lantropriz, .html</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>konbyin zour li vo</translation>
    </message>
    <message>
        <source>At the company: answer an invitation from its rows, into a sealed file</source>
        <translation>Dann lantropriz : répond in linvitasyon èk son bann lign, dann in fisyé selé</translation>
    </message>
    <message>
        <source>the invitation, .json</source>
        <translation>linvitasyon, .json</translation>
    </message>
    <message>
        <source>the sealed file to write, .kabar-sealed</source>
        <translation>lo fisyé selé pou ékrir, .kabar-sealed</translation>
    </message>
    <message>
        <source>an earlier answer of the company never left it: begin anew</source>
        <translation>in répons avan lantropriz la zamé sorti : rokomansé</translation>
    </message>
    <message>
        <source>Take in the sealed file of a company that was invited</source>
        <translation>Pran lo fisyé selé in lantropriz invité</translation>
    </message>
    <message>
        <source>the sealed file, .kabar-sealed</source>
        <translation>lo fisyé selé, .kabar-sealed</translation>
    </message>
    <message>
        <source>whose it must be</source>
        <translation>pou kisa li doi èt</translation>
    </message>
    <message>
        <source>invited on another machine to answer by sealed file</source>
        <translation>invité dsi in not lordinatèr pou répond par fisyé selé</translation>
    </message>
    <message>
        <source>invited; its sealed file has not come back</source>
        <translation>invité ; son fisyé selé la pankor artourné</translation>
    </message>
    <message>
        <source>its sealed file came back on %1</source>
        <translation>son fisyé selé la artourné %1</translation>
    </message>
    <message>
        <source>%1: its sealed file has not come back; who answers later cannot be added to the tables that are released now</source>
        <translation>%1 : son fisyé selé la pa artourné ; sak i répond pli tar i gingn pa rant dann bann tablo i sorti astèr</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pyé</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>an vélo</translation>
    </message>
    <message>
        <source>by electric bicycle</source>
        <translation>an vélo éléktrik</translation>
    </message>
    <message>
        <source>by scooter</source>
        <translation>an skoutèr</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>an loto</translation>
    </message>
    <message>
        <source>by carpool</source>
        <translation>an kovoituraz</translation>
    </message>
    <message>
        <source>by bus</source>
        <translation>an kar</translation>
    </message>
    <message>
        <source>by Twizy</source>
        <translation>an Twizy</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>dopi la kaz</translation>
    </message>
    <message>
        <source>mode not said</source>
        <translation>mod pa di</translation>
    </message>
    <message>
        <source>arrival not said</source>
        <translation>larivé pa di</translation>
    </message>
    <message>
        <source>arrival from %1</source>
        <translation>larivé dopi %1</translation>
    </message>
    <message>
        <source>less than %1 km</source>
        <translation>mwins ki %1 km</translation>
    </message>
    <message>
        <source>%1 km and more</source>
        <translation>%1 km é plis</translation>
    </message>
    <message>
        <source>%1 to %2 km</source>
        <translation>%1 a %2 km</translation>
    </message>
    <message>
        <source>home: %1</source>
        <translation>la kaz : %1</translation>
    </message>
    <message>
        <source>work: %1</source>
        <translation>travay : %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tout lé zot</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n moun</numerusform><numerusform>%n domoun</numerusform></translation>
    </message>
    <message>
        <source>mapping.toml: which column is what</source>
        <translation>mapping.toml : kèl kolonn i vo kosa</translation>
    </message>
</context>
<context>
    <name>AuditTimeline</name>
    <message>
        <source>%1 returned its sealed answer, and consented to what it answers</source>
        <translation>%1 la rann son répons selé, é la di oui pou sak li répond</translation>
    </message>
</context>
</TS>
