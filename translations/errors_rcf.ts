<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>ErrorField</name>
    <message>
        <source>time</source>
        <translation>lèr</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>intèrfas</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>tram</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>bann tram</translation>
    </message>
    <message>
        <source>id</source>
        <translation>idantifian</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>oktèt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>lign</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>loto</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>kalité lanrozistroman</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tèks</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dat limit</translation>
    </message>
    <message>
        <source>question</source>
        <translation>késtyon</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>state</source>
        <translation>léta</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minit</translation>
    </message>
    <message>
        <source>port</source>
        <translation>por</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ladrès</translation>
    </message>
    <message>
        <source>source</source>
        <translation>baz doné</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>lorganizasyon</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algoritm</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>patron</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>konbyin vwa</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>faktèr</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>lévié</translation>
    </message>
    <message>
        <source>version</source>
        <translation>vèrsyon</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>rolèktèr</translation>
    </message>
    <message>
        <source>released table</source>
        <translation>tablo sorti</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>idantifian lo mésaz</translation>
    </message>
    <message>
        <source>message name</source>
        <translation>nom lo mésaz</translation>
    </message>
    <message>
        <source>message length</source>
        <translation>longèr lo mésaz</translation>
    </message>
    <message>
        <source>signal name</source>
        <translation>nom lo sinyal</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>largiman</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>--skip-bad-lines skips and counts such lines</source>
        <translation>--skip-bad-lines i sot é i kont bann lign-la</translation>
    </message>
    <message>
        <source>no employer of this name in the workshop</source>
        <translation>okinn patron èk nom-la dann latelyé</translation>
    </message>
    <message>
        <source>no table could be released; `coop audit` says why</source>
        <translation>okinn tablo la pa gingn sorti ; `coop audit` i di akoz</translation>
    </message>
    <message>
        <source>the tables that were finished are kept</source>
        <translation>bann tablo fini lé gardé</translation>
    </message>
    <message>
        <source>the studies above are kept, the others did not run</source>
        <translation>bann zétid an-o lé gardé, bann zot la pa tourné</translation>
    </message>
    <message>
        <source>expected one of fr, en, rcf</source>
        <translation>i fo fr, en sansa rcf</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>nana pi la plas dsi disk-la</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>lo sistèm i pèrmé pa</translation>
    </message>
    <message>
        <source>it lies on a disk that is read only</source>
        <translation>li lé dsi in disk zis pou lir</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>fisyé-la sansa dosyé-la i égzist pa</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>in bout lo shomin lé pa in dosyé</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sa lé in dosyé</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>lo nom lé tro long</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>lo fisyé noré tro gran pou disk-la</translation>
    </message>
    <message>
        <source>the system says %1</source>
        <translation>lo sistèm i di %1</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fisyé-la i égzist pa</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>sa lé pa in fisyé</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>lo fisyé lé vid</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>in fisyé èk nom-la i égzist déza</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>i gingn pa lir</translation>
    </message>
    <message>
        <source>the text is in UTF-16: save it as UTF-8</source>
        <translation>lo tèks lé an UTF-16 : anrozistr ali an UTF-8</translation>
    </message>
    <message>
        <source>compressed with gzip: unpack it first</source>
        <translation>konprésé (gzip) : ouv ali dabor</translation>
    </message>
    <message>
        <source>a zip archive: unpack it first</source>
        <translation>in larshiv zip : ouv ali dabor</translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation>konprésé (zstd) : ouv ali dabor</translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation>konprésé (xz) : ouv ali dabor</translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation>konprésé (bzip2) : ouv ali dabor</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk-la lé plin</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>la baz lé séré par in ot program</translation>
    </message>
    <message>
        <source>reading or writing the disk failed</source>
        <translation>lir sansa ékrir dsi disk la raté</translation>
    </message>
    <message>
        <source>the database is read only</source>
        <translation>la baz lé zis pou lir</translation>
    </message>
    <message>
        <source>the database cannot be opened</source>
        <translation>la baz i gingn pa ouvèr</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la baz lé abimé</translation>
    </message>
    <message>
        <source>not a database</source>
        <translation>sa lé pa in baz doné</translation>
    </message>
    <message>
        <source>the database may not do this</source>
        <translation>la baz na pa lo drwa fé sa</translation>
    </message>
    <message>
        <source>the database refuses this row: %1</source>
        <translation>la baz i rofiz lign-la : %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arété</translation>
    </message>
    <message>
        <source>the database says %1</source>
        <translation>la baz doné i di %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>i mank</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>klé-la i koné pa</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>klé i koné pa « %1 »</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>i fo in tèks</translation>
    </message>
    <message>
        <source>expected a text in quotes</source>
        <translation>i fo in tèks rant giyomé</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>i fo in lis tèks</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>i fo in sèl karaktèr</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>i fo in nonm</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>i fo in nonm antyé</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>i fo true sansa false</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>i fo in lis</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>i fo in obzé</translation>
    </message>
    <message>
        <source>expected a table, [%1]</source>
        <translation>i fo in tablo, [%1]</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>i fo inn dann : %1</translation>
    </message>
    <message>
        <source>expected “%1”</source>
        <translation>i fo « %1 »</translation>
    </message>
    <message>
        <source>expected %1 to %2</source>
        <translation>i fo %1 ziska %2</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters</source>
        <translation>i fo 1 ziska %1 karaktèr</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>donné dé fwa</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>sa lé pa in JSON i marsh</translation>
    </message>
    <message>
        <source>not valid TOML: %1</source>
        <translation>sa lé pa in TOML i marsh : %1</translation>
    </message>
    <message>
        <source>a number beyond what a computer holds</source>
        <translation>in nonm pli gran ke in lordinatèr i gingn tni</translation>
    </message>
    <message>
        <source>beyond what it can be</source>
        <translation>pli lwin ke posib</translation>
    </message>
    <message>
        <source>the file is empty: its first line must name the columns</source>
        <translation>lo fisyé lé vid : son promyé lign i dwa nonm bann kolonn</translation>
    </message>
    <message>
        <source>two columns have this name</source>
        <translation>dé kolonn nana minm nom</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>la lign nana %1 shan é lantèt %2</translation>
    </message>
    <message>
        <source>text after a closing quotation mark</source>
        <translation>nana tèks apré in giyomé fermé</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>in giyomé i ouv isi é i ferm zamé</translation>
    </message>
    <message>
        <source>the file is a spreadsheet (XLSX or ODS) or an archive, whatever its name: save it as CSV</source>
        <translation>fisyé-la lé in klasèr (XLSX sansa ODS) sansa in larshiv, kèl ke swa son nom : anrozistr ali an CSV</translation>
    </message>
    <message>
        <source>the file is an old spreadsheet (XLS), whatever its name: save it as CSV</source>
        <translation>fisyé-la lé in vyé klasèr (XLS), kèl ke swa son nom : anrozistr ali an CSV</translation>
    </message>
    <message>
        <source>the file is an SQLite database: give it a name that ends in .sqlite</source>
        <translation>fisyé-la lé in baz SQLite : donn ali in nom i fini par .sqlite</translation>
    </message>
    <message>
        <source>the file is a PDF, not a table: save the table as CSV</source>
        <translation>fisyé-la lé in PDF, pa in tablo : anrozistr lo tablo an CSV</translation>
    </message>
    <message>
        <source>the file is not a text</source>
        <translation>lo fisyé lé pa in tèks</translation>
    </message>
    <message>
        <source>a workbook of Excel 97 to 2003: open it in a spreadsheet and save it as .xlsx or .ods</source>
        <translation>in klasèr Excel 97-2003 : rouv ali dann in tablèr é anrozistr ali an .xlsx ou .ods</translation>
    </message>
    <message>
        <source>protected by a password: open it in a spreadsheet and save a copy without password</source>
        <translation>protézé par in mo d pas : rouv ali dann in tablèr é anrozistr in kopi san mo d pas</translation>
    </message>
    <message>
        <source>a web page under a workbook&apos;s name: open it in a spreadsheet and save it as .xlsx or .ods</source>
        <translation>in paz web sou in nom klasèr : rouv ali dann in tablèr é anrozistr ali an .xlsx ou .ods</translation>
    </message>
    <message>
        <source>an XML workbook of Excel 2003: open it in a spreadsheet and save it as .xlsx or .ods</source>
        <translation>in klasèr XML Excel 2003 : rouv ali dann in tablèr é anrozistr ali an .xlsx ou .ods</translation>
    </message>
    <message>
        <source>a flat OpenDocument file: open it in a spreadsheet and save it as .ods</source>
        <translation>in fisyé OpenDocument a pla : rouv ali dann in tablèr é anrozistr ali an .ods</translation>
    </message>
    <message>
        <source>a binary Excel workbook: open it in a spreadsheet and save it as .xlsx</source>
        <translation>in klasèr Excel binèr : rouv ali dann in tablèr é anrozistr ali an .xlsx</translation>
    </message>
    <message>
        <source>a Numbers document: export it from Numbers as Excel (.xlsx) or CSV</source>
        <translation>in dokiman Numbers : èksport ali dopi Numbers an Excel (.xlsx) ou an CSV</translation>
    </message>
    <message>
        <source>a PDF, not a table: ask for the workbook that it was printed from</source>
        <translation>in PDF, pa in tablo : domann lo klasèr la servi pou inprim ali</translation>
    </message>
    <message>
        <source>a document, not a table: copy the table into a spreadsheet and save that as .xlsx or .ods</source>
        <translation>in dokiman, pa in tablo : kopiy lo tablo dann in tablèr é anrozistr sa an .xlsx ou .ods</translation>
    </message>
    <message>
        <source>an archive: unpack it and choose the table that is in it</source>
        <translation>in larsiv : dékonprès ali é swazi lo tablo ki lé andan</translation>
    </message>
    <message>
        <source>the workbook is damaged: open it in a spreadsheet and save it anew</source>
        <translation>lo klasèr lé gaté : rouv ali dann in tablèr é anrozistr ali ankor</translation>
    </message>
    <message>
        <source>the workbook is damaged (%1): open it in a spreadsheet and save it anew</source>
        <translation>lo klasèr lé gaté (%1) : rouv ali dann in tablèr é anrozistr ali ankor</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than any employer&apos;s: save the table alone as CSV</source>
        <translation>lo klasèr, kan i dékonprès ali, lé pli gro ki sat tout anployèr : anrozistr zis lo tablo an CSV</translation>
    </message>
    <message>
        <source>the workbook could not be written</source>
        <translation>la pa pi ékri lo klasèr</translation>
    </message>
    <message>
        <source>no such sheet, there are: %1</source>
        <translation>na pwin la fey sou nom-la, nana : %1</translation>
    </message>
    <message>
        <source>expected a workbook (.xlsx, .ods), a text (.csv, .tsv, .txt) or a database (.sqlite, .sqlite3, .db)</source>
        <translation>i fo in klasèr (.xlsx, .ods), in tèks (.csv, .tsv, .txt) ou in baz doné (.sqlite, .sqlite3, .db)</translation>
    </message>
    <message>
        <source>not a database, or a damaged one</source>
        <translation>sa lé pa in baz doné, sansa li lé abimé</translation>
    </message>
    <message>
        <source>the database has no table</source>
        <translation>la baz na pa okinn tablo</translation>
    </message>
    <message>
        <source>the database has several tables, name one of them: %1</source>
        <translation>la baz nana plizyèr tablo, nonm inn : %1</translation>
    </message>
    <message>
        <source>no such table, there are: %1</source>
        <translation>tablo-la i égzist pa ; nana : %1</translation>
    </message>
    <message>
        <source>there is not one row to read</source>
        <translation>nana pa in lign pou lir</translation>
    </message>
    <message>
        <source>no column of this name</source>
        <translation>okinn kolonn nana nom-la</translation>
    </message>
    <message>
        <source>these rows are another employer&apos;s already</source>
        <translation>bann lign-la lé déza pou in ot patron</translation>
    </message>
    <message>
        <source>missing, and a record needs it</source>
        <translation>i mank, é la lign i bézwin</translation>
    </message>
    <message>
        <source>outside the territory; latitude and longitude are swapped</source>
        <translation>andéor téritwar ; latitid èk lonzitid lé sanzé koté</translation>
    </message>
    <message>
        <source>outside the territory</source>
        <translation>andéor téritwar</translation>
    </message>
    <message>
        <source>not a latitude and a longitude</source>
        <translation>sa lé pa in latitid èk in lonzitid</translation>
    </message>
    <message>
        <source>not a number of degrees</source>
        <translation>sa lé pa in nonm dégré</translation>
    </message>
    <message>
        <source>expected degrees from −%1 to %1</source>
        <translation>i fo bann dégré −%1 ziska %1</translation>
    </message>
    <message>
        <source>expected degrees from −%1 to %1; this looks like metres of a projection (UTM, Lambert)</source>
        <translation>i fo bann dégré −%1 ziska %1 ; sa i sanm bann mèt in prozèksyon (UTM, Lambert)</translation>
    </message>
    <message>
        <source>no commune of the territory has this name or postcode</source>
        <translation>napwin in komine lo tèritwar nana nom-la ou sa kod postal</translation>
    </message>
    <message>
        <source>several communes could be meant</source>
        <translation>plizièr komine i pouré èt sat i vé dir</translation>
    </message>
    <message>
        <source>no site of this code in the mapping</source>
        <translation>la korèspondans na pa okinn sit èk kod-la</translation>
    </message>
    <message>
        <source>not a share from 0 to 100 %</source>
        <translation>sa lé pa in par 0 ziska 100 %</translation>
    </message>
    <message>
        <source>not a number of days that a week can have</source>
        <translation>in somèn i pé pa nana nonm zour-la</translation>
    </message>
    <message>
        <source>not a time of day in the unit of the mapping</source>
        <translation>sa lé pa in lèr dann linité la korèspondans</translation>
    </message>
    <message>
        <source>neither yes nor no; say what it means in the mapping&apos;s [values]</source>
        <translation>ni oui ni non ; di kosa i vé dir an-ba [values] dann la korèspondans</translation>
    </message>
    <message>
        <source>no mode of travel; say what it means in the mapping&apos;s [values.mode]</source>
        <translation>sa lé pa in mwayin déplas i koné ; di kosa i vé dir an-ba [values.mode] dann la korèspondans</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) have a problem</source>
        <translation>
            <numerusform>%n ot lign i poz problèm</numerusform>
            <numerusform>%n ot lign i poz problèm</numerusform>
        </translation>
    </message>
    <message>
        <source>a row of the database does not fit the mapping; its owner can see which with a preview</source>
        <translation>in lign la baz i va pa èk la korèspondans ; son résponsab i vwa kèl dann lapersi</translation>
    </message>
    <message>
        <source>expected degrees</source>
        <translation>i fo bann dégré</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>« %1 » i mank</translation>
    </message>
    <message>
        <source>expected “,” or “.”</source>
        <translation>i fo « , » sansa « . »</translation>
    </message>
    <message>
        <source>not a field of the commute record</source>
        <translation>lé pa in shan la fish trazé</translation>
    </message>
    <message>
        <source>not a mode of travel</source>
        <translation>sa lé pa in mwayin déplas</translation>
    </message>
    <message>
        <source>expected a table with name, latitude and longitude</source>
        <translation>i fo in tablo èk name, latitude èk longitude</translation>
    </message>
    <message>
        <source>unknown table</source>
        <translation>tablo-la i koné pa</translation>
    </message>
    <message>
        <source>no column says where people live</source>
        <translation>okinn kolonn i di ousa domoun i rèss</translation>
    </message>
    <message>
        <source>no column says where people work</source>
        <translation>okinn kolonn i di ousa domoun i travay</translation>
    </message>
    <message>
        <source>the work sites have no coordinates: add a [sites.CODE] for each</source>
        <translation>bann landrwa travay na pa koordoné : azout in [sites.CODE] pou shakinn</translation>
    </message>
    <message>
        <source>no column says how many days people come</source>
        <translation>okinn kolonn i di konbyin zour domoun i vyin</translation>
    </message>
    <message>
        <source>these are no degrees but coordinates of another projection; GeoJSON wants WGS 84 longitude and latitude</source>
        <translation>sa lé pa bann dégré mé koordoné in ot prozèksyon ; GeoJSON i vé lonzitid èk latitid WGS 84</translation>
    </message>
    <message>
        <source>the axes are swapped: GeoJSON wants longitude first</source>
        <translation>bann aks lé sanzé koté : GeoJSON i vé lonzitid dabor</translation>
    </message>
    <message>
        <source>no such longitude and latitude</source>
        <translation>lonzitid èk latitid-la i égzist pa</translation>
    </message>
    <message>
        <source>a line of fewer than two positions</source>
        <translation>in lign mwins dé pozisyon</translation>
    </message>
    <message>
        <source>not a closed ring of at least four positions</source>
        <translation>lé pa in lano fermé èk omwin kat pozisyon</translation>
    </message>
    <message>
        <source>a polygon without rings</source>
        <translation>in poligon san lano</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>sa lé pa in lis</translation>
    </message>
    <message>
        <source>neither polygons nor lines</source>
        <translation>ni poligon ni lign</translation>
    </message>
    <message>
        <source>not a feature with a geometry</source>
        <translation>lé pa in zafèr èk in zéométri</translation>
    </message>
    <message>
        <source>the JSON ends before it is complete: the file is cut off</source>
        <translation>JSON-la i fini avan èt konplé : lo fisyé lé koupé</translation>
    </message>
    <message>
        <source>broken JSON</source>
        <translation>JSON kasé</translation>
    </message>
    <message>
        <source>no feature in it</source>
        <translation>nana ryin andan</translation>
    </message>
    <message>
        <source>an outline must be made of polygons</source>
        <translation>in bor la mèr i dwa èt an poligon</translation>
    </message>
    <message>
        <source>a commune without an INSEE code</source>
        <translation>in komine san kod INSEE</translation>
    </message>
    <message>
        <source>no commune of this territory has this code</source>
        <translation>okinn komine téritwar-la nana kod-la</translation>
    </message>
    <message>
        <source>a commune must be made of polygons</source>
        <translation>in komine i dwa èt an poligon</translation>
    </message>
    <message>
        <source>this commune comes twice</source>
        <translation>komine-la i vyin dé fwa</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 i mank</translation>
    </message>
    <message>
        <source>a road must be a line with a class</source>
        <translation>in somin i dwa èt in lign èk in klas</translation>
    </message>
    <message>
        <source>lies off this outline</source>
        <translation>lé andéor bor la mèr-la</translation>
    </message>
    <message>
        <source>its boundary lies elsewhere: is the code another commune&apos;s?</source>
        <translation>son limit lé ayèr : èské kod-la lé sat in ot komine ?</translation>
    </message>
    <message>
        <source>more than 256 MiB: give a file of this territory alone</source>
        <translation>plis ki 256 Mio : donn in fisyé pou téritwar-la tou sèl</translation>
    </message>
    <message>
        <source>not a position [latitude, longitude]</source>
        <translation>lé pa in pozisyon [latitid, lonzitid]</translation>
    </message>
    <message>
        <source>too few points</source>
        <translation>tro pti pwin</translation>
    </message>
    <message>
        <source>none of motorway, main, secondary, local</source>
        <translation>lé ni motorway, ni main, ni secondary, ni local</translation>
    </message>
    <message>
        <source>not [latitude, longitude, elevation]</source>
        <translation>lé pa [latitid, lonzitid, otèr]</translation>
    </message>
    <message>
        <source>no commune of this territory</source>
        <translation>sa lé pa in komine téritwar-la</translation>
    </message>
    <message>
        <source>not a territory</source>
        <translation>sa lé pa in téritwar</translation>
    </message>
    <message>
        <source>made by a newer Kabar</source>
        <translation>fé par in Kabar pli nouvo</translation>
    </message>
    <message>
        <source>not an H3 cell</source>
        <translation>lé pa in sélil H3</translation>
    </message>
    <message>
        <source>a BLF log: export it as candump</source>
        <translation>in zournal BLF : sort ali an candump</translation>
    </message>
    <message>
        <source>every line is empty</source>
        <translation>tout bann lign lé vid</translation>
    </message>
    <message>
        <source>neither a candump -l nor a CRTD log: a line begins with its time in seconds</source>
        <translation>ni in zournal candump -l ni in zournal CRTD : in lign i komans par son lèr an sogonn</translation>
    </message>
    <message>
        <source>a line of more than 65,536 characters</source>
        <translation>in lign plis ki 65 536 karaktèr</translation>
    </message>
    <message>
        <source>holds no CAN frame</source>
        <translation>nana pa okinn tram CAN andan</translation>
    </message>
    <message>
        <source>none of its frames is of a known vehicle</source>
        <translation>okinn son tram lé pou in loto i koné</translation>
    </message>
    <message>
        <source>expected (SECONDS.MICROSECONDS) at the start of the line</source>
        <translation>i fo (SEGONN.MIKROSEGONN) o débi la lign</translation>
    </message>
    <message>
        <source>expected SECONDS.MICROSECONDS at the start of the line</source>
        <translation>i fo SEGONN.MIKROSEGONN o débi la lign</translation>
    </message>
    <message>
        <source>expected an interface and a frame</source>
        <translation>i fo in intèrfas èk in tram</translation>
    </message>
    <message>
        <source>expected ID#BYTES</source>
        <translation>i fo ID#OKTÈT</translation>
    </message>
    <message>
        <source>expected 3 or 8 hexadecimal digits</source>
        <translation>i fo 3 sansa 8 shif égzadésimal</translation>
    </message>
    <message>
        <source>more than 11 or 29 bits</source>
        <translation>plis ki 11 sansa 29 bit</translation>
    </message>
    <message>
        <source>more than 11 bits</source>
        <translation>plis ki 11 bit</translation>
    </message>
    <message>
        <source>more than 29 bits</source>
        <translation>plis ki 29 bit</translation>
    </message>
    <message>
        <source>not hexadecimal</source>
        <translation>pa légzadésimal</translation>
    </message>
    <message>
        <source>an odd number of hexadecimal digits</source>
        <translation>nonm inpèr shif égzadésimal</translation>
    </message>
    <message>
        <source>more than 8 bytes</source>
        <translation>plis ki 8 oktèt</translation>
    </message>
    <message>
        <source>expected at most 8 hexadecimal bytes, a single space before each</source>
        <translation>i fo o plis 8 oktèt égzadésimal, in sèl lespas dovan shakinn</translation>
    </message>
    <message>
        <source>expected R or T</source>
        <translation>i fo R sansa T</translation>
    </message>
    <message>
        <source>expected a type such as R11</source>
        <translation>i fo in tip konm R11</translation>
    </message>
    <message>
        <source>the frame has no id</source>
        <translation>la tram na pa idantifian</translation>
    </message>
    <message>
        <source>floating-point signals are not read</source>
        <translation>bann sinyal a virgil i lir pa</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>lé pa in nonm</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>lé pa in nom</translation>
    </message>
    <message>
        <source>no such CAN id</source>
        <translation>idantifian CAN-la i égzist pa</translation>
    </message>
    <message>
        <source>not 0 to 8 bytes</source>
        <translation>lé pa 0 ziska 8 oktèt</translation>
    </message>
    <message>
        <source>stands before any message</source>
        <translation>lé avan tout mésaz</translation>
    </message>
    <message>
        <source>expected M, or m and a number</source>
        <translation>i fo M, sinon m èk in nonb dèryèr</translation>
    </message>
    <message>
        <source>multiplexes a signal that the file does not have</source>
        <translation>i multiplèks in signal fishyé na pa</translation>
    </message>
    <message>
        <source>is multiplexed, but its message has no such multiplexor</source>
        <translation>lé multiplèksé, mé son mésaz na pa multiplèksèr-la</translation>
    </message>
    <message>
        <source>is multiplexed, and its message has several multiplexors: which one must be said</source>
        <translation>lé multiplèksé èk son mésaz na plizyèr multiplèksèr : i fo di lékèl</translation>
    </message>
    <message>
        <source>expected a range of values such as 1-3</source>
        <translation>i fo in plaz valèr konm 1-3</translation>
    </message>
    <message>
        <source>is multiplexed by itself, directly or through others</source>
        <translation>lé multiplèksé par li minm, dirèk sinon par lézot</translation>
    </message>
    <message>
        <source>the PDF could not be finished: %1</source>
        <translation>PDF-la la pa pi fini : %1</translation>
    </message>
    <message>
        <source>the OpenDocument archive could not be made: %1</source>
        <translation>larshiv OpenDocument la pa pi fé : %1</translation>
    </message>
    <message>
        <source>reaches outside its frame of %1 bytes</source>
        <translation>i sort dann son tram %1 oktèt</translation>
    </message>
    <message>
        <source>byte order and sign must be 0+, 0-, 1+ or 1-</source>
        <translation>lord bann oktèt èk lo sign i dwa èt 0+, 0-, 1+ sansa 1-</translation>
    </message>
    <message>
        <source>expected a unit in quotes</source>
        <translation>i fo in inité rant giyomé</translation>
    </message>
    <message>
        <source>expected a label in quotes</source>
        <translation>i fo in mo rant giyomé</translation>
    </message>
    <message>
        <source>labels a signal that the file does not have</source>
        <translation>i nonm bann valèr in sinyal lo fisyé na pa</translation>
    </message>
    <message>
        <source>occurs in two messages</source>
        <translation>lé dann dé mésaz</translation>
    </message>
    <message>
        <source>has a validity rule but is not in the DBC</source>
        <translation>nana in règ validité mé lé pa dann DBC</translation>
    </message>
    <message>
        <source>is not in the same message</source>
        <translation>lé pa dann minm mésaz</translation>
    </message>
    <message>
        <source>the DBC has no such message</source>
        <translation>DBC na pa mésaz-la</translation>
    </message>
    <message>
        <source>the message has no such signal</source>
        <translation>lo mésaz na pa sinyal-la</translation>
    </message>
    <message>
        <source>raw must be [LOW, HIGH]</source>
        <translation>raw i dwa èt [BA, O]</translation>
    </message>
    <message>
        <source>raw must be two whole numbers, the lower first</source>
        <translation>raw i dwa èt dé nonm antyé, lo pli pti dabor</translation>
    </message>
    <message>
        <source>bits must be &quot;START|LENGTH&quot;</source>
        <translation>bits i dwa èt &quot;DÉBI|LONGÈR&quot;</translation>
    </message>
    <message>
        <source>bits must be &quot;START|LENGTH&quot; within 8 bytes</source>
        <translation>bits i dwa èt &quot;DÉBI|LONGÈR&quot; dann 8 oktèt</translation>
    </message>
    <message>
        <source>expected when = { bits = …, raw = … }</source>
        <translation>i fo when = { bits = …, raw = … }</translation>
    </message>
    <message>
        <source>expected when = { signal = …, raw = … }</source>
        <translation>i fo when = { signal = …, raw = … }</translation>
    </message>
    <message>
        <source>every and settle cannot be negative</source>
        <translation>every èk settle i pé pa èt négatif</translation>
    </message>
    <message>
        <source>expected a table</source>
        <translation>i fo in tablo</translation>
    </message>
    <message>
        <source>not a UTC time like 2026-11-22T08:30:00Z</source>
        <translation>sa lé pa in lèr UTC konm 2026-11-22T08:30:00Z</translation>
    </message>
    <message>
        <source>the name must end in one of %1</source>
        <translation>lo nom i dwa fini par inn dann : %1</translation>
    </message>
    <message>
        <source>the brief is not written as wikitext</source>
        <translation>lo dosyé i ékri pa an tèks wiki</translation>
    </message>
    <message>
        <source>no such format</source>
        <translation>format-la i égzist pa</translation>
    </message>
    <message>
        <source>the brief does not fit on one page</source>
        <translation>lo dosyé i rant pa dsi in paz</translation>
    </message>
    <message>
        <source>the picture cannot be written</source>
        <translation>limaz i gingn pa ékrir</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>lo dosyé i gingn pa fé</translation>
    </message>
    <message>
        <source>no workshop is open</source>
        <translation>napwin latelyé ouvèr</translation>
    </message>
    <message>
        <source>no port for the map&apos;s tiles on 127.0.0.1</source>
        <translation>okinn por lib dsi 127.0.0.1 pou lo fon kart</translation>
    </message>
    <message>
        <source>missing, and so is “below”</source>
        <translation>i mank, konm « below »</translation>
    </message>
    <message>
        <source>not above “at_least”</source>
        <translation>lé pa an-o « at_least »</translation>
    </message>
    <message>
        <source>a day is not a whole number of them</source>
        <translation>in zour nana pa in nonm antyé ladan</translation>
    </message>
    <message>
        <source>expected ascending metres up to 1,000,000</source>
        <translation>i fo bann mèt i mont ziska 1 000 000</translation>
    </message>
    <message>
        <source>expected 1 to 50 edges</source>
        <translation>i fo 1 ziska 50 born</translation>
    </message>
    <message>
        <source>missing, and so is every other part</source>
        <translation>i mank, konm tout bann zot bout</translation>
    </message>
    <message>
        <source>not a part that is still grouped by</source>
        <translation>lé pa in bout i sèrv ankor pou mèt ansanm</translation>
    </message>
    <message>
        <source>not coarser than before</source>
        <translation>lé pa pli larz ke avan</translation>
    </message>
    <message>
        <source>not a measure</source>
        <translation>lé pa in mezir</translation>
    </message>
    <message>
        <source>“persons” is missing</source>
        <translation>« persons » i mank</translation>
    </message>
    <message>
        <source>expected lower case letters, digits and hyphens</source>
        <translation>i fo ti lèt, shif èk tirè</translation>
    </message>
    <message>
        <source>an algorithm document has at most 64 kB</source>
        <translation>in dokiman algoritm nana o plis 64 Ko</translation>
    </message>
    <message>
        <source>nobody has signed it</source>
        <translation>pèrsonn la sinyé ali</translation>
    </message>
    <message>
        <source>signed by a key that belongs to no reviewer</source>
        <translation>sinyé par in klé lé pou okinn rolèktèr</translation>
    </message>
    <message>
        <source>the signature of %1 does not match the document</source>
        <translation>la sinyatir %1 i va pa èk lo dokiman</translation>
    </message>
    <message>
        <source>one reviewer has signed it, and two are needed</source>
        <translation>in rolèktèr la sinyé, é i fo dé</translation>
    </message>
    <message>
        <source>the reviewers who signed it are of one organisation</source>
        <translation>bann rolèktèr la sinyé lé dann minm lorganizasyon</translation>
    </message>
    <message>
        <source>the document was changed after it was signed</source>
        <translation>lo dokiman la sanzé apré ke li lé sinyé</translation>
    </message>
    <message>
        <source>the owner has not allowed it yet</source>
        <translation>lo résponsab doné la pa ankor pèrmé</translation>
    </message>
    <message>
        <source>the owner does not allow it</source>
        <translation>lo résponsab doné i pèrmé pa</translation>
    </message>
    <message>
        <source>no such algorithm in the workshop or among the shipped ones</source>
        <translation>algoritm-la lé ni dann latelyé ni parmi sak lé donné</translation>
    </message>
    <message>
        <source>no such algorithm in the workshop</source>
        <translation>algoritm-la lé pa dann latelyé</translation>
    </message>
    <message>
        <source>even all answers together break the disclosure rule</source>
        <translation>minm tout répons ansanm i rospèkt pa la règ sokré</translation>
    </message>
    <message>
        <source>the audit log was changed here</source>
        <translation>lo zournal la sanzé isi</translation>
    </message>
    <message>
        <source>not an event of the audit log</source>
        <translation>sa lé pa in événman lo zournal</translation>
    </message>
    <message>
        <source>as it was written then: %1</source>
        <translation>konm té ékri : %1</translation>
    </message>
    <message>
        <source>the cooperative has not released this table yet</source>
        <translation>la kopérativ la pa ankor sort tablo-la</translation>
    </message>
    <message>
        <source>the workshop has no employer to ask: connect some with `employer add`, or make one with `demo`</source>
        <translation>latelyé na pa okinn patron pou domandé : mèt azot dopi la paz Kopérativ, par `employer add`, sansa fé in démonstrasyon par `demo`</translation>
    </message>
    <message>
        <source>the workshop has no algorithm to ask with: sign the shipped ones with `algorithm sign`</source>
        <translation>latelyé na pa okinn algoritm sinyé : siny sak lé donné dopi la paz Kopérativ, sansa par `algorithm sign`</translation>
    </message>
    <message>
        <source>not a secret key of 64 hexadecimal digits</source>
        <translation>sa lé pa in klé sokré 64 shif égzadésimal</translation>
    </message>
    <message>
        <source>the secret key could not be written</source>
        <translation>la klé sokré la pa gingn ékri</translation>
    </message>
    <message>
        <source>no such key file</source>
        <translation>fisyé klé-la i égzist pa</translation>
    </message>
    <message>
        <source>not a secret key file of Kabar</source>
        <translation>sa lé pa in fisyé klé sokré Kabar</translation>
    </message>
    <message>
        <source>a reviewer needs a name and an organisation</source>
        <translation>in rolèktèr i bézwin in nom èk in lorganizasyon</translation>
    </message>
    <message>
        <source>this key is a reviewer&apos;s already</source>
        <translation>klé-la lé déza pou in rolèktèr</translation>
    </message>
    <message>
        <source>this key is no reviewer&apos;s of the workshop</source>
        <translation>klé-la lé pou okinn rolèktèr latelyé</translation>
    </message>
    <message>
        <source>an employer needs a name</source>
        <translation>in patron i bézwin in nom</translation>
    </message>
    <message>
        <source>an employer of this name is there already</source>
        <translation>in patron èk nom-la lé la déza</translation>
    </message>
    <message>
        <source>this database is another employer&apos;s already</source>
        <translation>baz-la lé déza pou in ot patron</translation>
    </message>
    <message>
        <source>a workshop file is called NAME.kabar</source>
        <translation>in fisyé latelyé i apèl NOM.kabar</translation>
    </message>
    <message>
        <source>not a Kabar workshop file</source>
        <translation>sa lé pa in fisyé latelyé Kabar</translation>
    </message>
    <message>
        <source>made by a newer Kabar, this one reads up to version %1</source>
        <translation>fé par in Kabar pli nouvo ; sak-la i lir ziska vèrsyon %1</translation>
    </message>
    <message>
        <source>the workshop has no title row</source>
        <translation>latelyé na pa tit</translation>
    </message>
    <message>
        <source>the workshop has no territory yet</source>
        <translation>latelyé na pa ankor téritwar</translation>
    </message>
    <message>
        <source>the change cannot be recorded for undo</source>
        <translation>sanzman-la i gingn pa noté pou anilé</translation>
    </message>
    <message>
        <source>the same rows were changed since</source>
        <translation>bann minm lign la sanzé dopi</translation>
    </message>
    <message>
        <source>people have voted on this since</source>
        <translation>domoun la vot dsi sa dopi</translation>
    </message>
    <message>
        <source>no such row in %1</source>
        <translation>lign-la lé pi dann %1</translation>
    </message>
    <message>
        <source>not a state of an action</source>
        <translation>sa lé pa in léta aksyon</translation>
    </message>
    <message>
        <source>an action needs words</source>
        <translation>in aksyon i bézwin lo mo</translation>
    </message>
    <message>
        <source>not a date such as 2026-12-31 or 31/12/2026</source>
        <translation>sa lé pa in dat konm 31/12/2026</translation>
    </message>
    <message>
        <source>a block of the agenda needs a title</source>
        <translation>in blok dann déroulman i bézwin in tit</translation>
    </message>
    <message>
        <source>a block takes 1 to 720 minutes</source>
        <translation>in blok i dir 1 ziska 720 minit</translation>
    </message>
    <message>
        <source>a participant needs a name</source>
        <translation>in moun latelyé i bézwin in nom</translation>
    </message>
    <message>
        <source>not a state of a ballot</source>
        <translation>sa lé pa in léta vot</translation>
    </message>
    <message>
        <source>a ballot needs a question</source>
        <translation>in vot i bézwin in késtyon</translation>
    </message>
    <message>
        <source>a ballot has 2 to 20 options</source>
        <translation>in vot na 2 ziska 20 répons</translation>
    </message>
    <message>
        <source>choices are between 1 and the number of options</source>
        <translation>lo nonm vwa i sava 1 ziska lo nonm shwa</translation>
    </message>
    <message>
        <source>an option needs a label</source>
        <translation>in shwa i bézwin in mo</translation>
    </message>
    <message>
        <source>two options have the same label</source>
        <translation>dé shwa nana minm mo</translation>
    </message>
    <message>
        <source>the ballot is not open</source>
        <translation>lo vot lé pa ouvèr</translation>
    </message>
    <message>
        <source>more choices than allowed</source>
        <translation>plis shwa ke pèrmi</translation>
    </message>
    <message>
        <source>the same option twice</source>
        <translation>lo minm shwa dé fwa</translation>
    </message>
    <message>
        <source>no such option</source>
        <translation>shwa-la i égzist pa</translation>
    </message>
    <message>
        <source>no such ballot</source>
        <translation>vot-la i égzist pa</translation>
    </message>
    <message>
        <source>another ballot is open</source>
        <translation>in ot vot lé ouvèr</translation>
    </message>
    <message>
        <source>a ballot that was opened cannot change</source>
        <translation>in vot la été ouvèr i gingn pi sanzé</translation>
    </message>
    <message>
        <source>only an open ballot can be closed</source>
        <translation>zis in vot ouvèr i gingn fermé</translation>
    </message>
    <message>
        <source>only a closed ballot can be purged</source>
        <translation>zis in vot fermé i gingn éfasé</translation>
    </message>
    <message>
        <source>the votes of this ballot were purged</source>
        <translation>bann vwa vot-la lé éfasé</translation>
    </message>
    <message>
        <source>a vote that is no list of options</source>
        <translation>in vot lé pa in lis shwa</translation>
    </message>
    <message>
        <source>every port tried is in use by another program</source>
        <translation>tout bann por éséyé lé pri par in ot program</translation>
    </message>
    <message>
        <source>the server for phones does not start</source>
        <translation>lo sèrvèr bann téléfonn i démar pa</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>sa lé pa in nonm antyé</translation>
    </message>
    <message>
        <source>not a voter&apos;s token</source>
        <translation>sa lé pa lo zton in votan</translation>
    </message>
    <message>
        <source>the cryptographic library cannot start</source>
        <translation>bibliotèk kriptografi i démar pa</translation>
    </message>
    <message>
        <source>too long for a QR code</source>
        <translation>tro long pou in kod QR</translation>
    </message>
    <message>
        <source>a vehicle needs a name</source>
        <translation>in loto i bézwin in nom</translation>
    </message>
    <message>
        <source>another vehicle has this name</source>
        <translation>in ot loto nana nom-la</translation>
    </message>
    <message>
        <source>no such vehicle</source>
        <translation>loto-la i égzist pa</translation>
    </message>
    <message>
        <source>this released table is missing: ask the employers&apos; nodes first</source>
        <translation>tablo-la i mank : domann dabor bann né patron</translation>
    </message>
    <message>
        <source>no such family</source>
        <translation>fami-la i égzist pa</translation>
    </message>
    <message>
        <source>the kept study is damaged; run it again</source>
        <translation>zétid gardé lé gaté ; larg ali ankor in kou</translation>
    </message>
    <message>
        <source>not released yet: ask the employers first (page Cooperative, or `study`), then compare</source>
        <translation>pa ankor sorti : domann dabor bann patron (paz Kopérativ, sansa `study`), aprésa konparé</translation>
    </message>
    <message>
        <source>holds nobody</source>
        <translation>li kont pèrsonn</translation>
    </message>
    <message>
        <source>no such kind of scenario</source>
        <translation>kalité sénaryo-la i égzist pa</translation>
    </message>
    <message>
        <source>a scenario needs a name</source>
        <translation>in sénaryo i bézwin in nom</translation>
    </message>
    <message>
        <source>levers must be a JSON object</source>
        <translation>bann lévié i dwa èt in obzé JSON</translation>
    </message>
    <message>
        <source>no such lever</source>
        <translation>lévié-la i égzist pa</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>i fo in valèr rant %1 èk %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>i fo in nonm antyé</translation>
    </message>
    <message>
        <source>must lie between %1 and %2 %3</source>
        <translation>i fo in valèr rant %1 èk %2 %3</translation>
    </message>
    <message>
        <source>no such factor</source>
        <translation>faktèr-la i égzist pa</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>shan-la i égzist pa</translation>
    </message>
    <message>
        <source>this factor is missing</source>
        <translation>faktèr-la i mank</translation>
    </message>
    <message>
        <source>a text is wanted here</source>
        <translation>i fo in tèks isi</translation>
    </message>
    <message>
        <source>a number is wanted here</source>
        <translation>i fo in nonm isi</translation>
    </message>
    <message>
        <source>published, derived or assumption is wanted here</source>
        <translation>i fo published, derived sansa assumption isi</translation>
    </message>
    <message>
        <source>0 ≤ min ≤ low ≤ mid ≤ high ≤ max does not hold</source>
        <translation>0 ≤ min ≤ low ≤ mid ≤ high ≤ max lé pa rospékté</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>i fo in tèks</translation>
    </message>
    <message>
        <source>a wiki name has none of | { } [ ] = &lt; &gt; #</source>
        <translation>in nom wiki na pa okinn dann | { } [ ] = &lt; &gt; #</translation>
    </message>
    <message>
        <source>only “template” and [fields] are known</source>
        <translation>zis « template » èk [fields] i koné</translation>
    </message>
    <message>
        <source>the report has no such label</source>
        <translation>lo konte-randi na pa létikèt-la</translation>
    </message>
    <message>
        <source>between 1 and %1 sites can be chosen</source>
        <translation>i gingn swazir 1 ziska %1 landrwa</translation>
    </message>
    <message>
        <source>one rule a site is needed</source>
        <translation>i fo in règ par landrwa</translation>
    </message>
    <message>
        <source>more sites are forced than may be chosen</source>
        <translation>plis landrwa lé fiksé ke i gingn swazir</translation>
    </message>
    <message>
        <source>fewer sites are allowed than must be chosen</source>
        <translation>mwins landrwa lé pèrmi ke i fo swazir</translation>
    </message>
    <message>
        <source>one list of sites a client is needed</source>
        <translation>i fo in lis landrwa par kliyan</translation>
    </message>
    <message>
        <source>a demand is negative</source>
        <translation>in domann lé négatif</translation>
    </message>
    <message>
        <source>a client is covered by a site that does not exist</source>
        <translation>in kliyan lé kouvèr par in landrwa i égzist pa</translation>
    </message>
    <message>
        <source>the solver refused the programme</source>
        <translation>lo solvèr la rofiz lo program</translation>
    </message>
    <message>
        <source>the solver failed</source>
        <translation>lo solvèr la raté</translation>
    </message>
    <message>
        <source>no choice satisfies every condition</source>
        <translation>okinn shwa i rospèkt tout bann kondisyon</translation>
    </message>
    <message>
        <source>no client to serve</source>
        <translation>napwin pèrsonn pou sèrvi</translation>
    </message>
    <message>
        <source>a cost is negative</source>
        <translation>in kou lé négatif</translation>
    </message>
    <message>
        <source>must be %1 to %2</source>
        <translation>i fo %1 ziska %2</translation>
    </message>
    <message>
        <source>vehicles and days must be 1 to 200</source>
        <translation>loto èk zour i sava 1 ziska 200</translation>
    </message>
    <message>
        <source>the territory has no places to drive between</source>
        <translation>téritwar-la na pa bann landrwa pou roulé rant zot</translation>
    </message>
    <message>
        <source>no place to live in</source>
        <translation>okinn landrwa pou rèst</translation>
    </message>
    <message>
        <source>no distribution of work places meets the published commuting figures</source>
        <translation>okinn partaz bann landrwa travay i donn bann shif pibliyé</translation>
    </message>
    <message>
        <source>further than %1 % from the published %2</source>
        <translation>plis ki %1 % lwin lo shif pibliyé, %2</translation>
    </message>
    <message>
        <source>a folder of this name exists already and is no sandbox</source>
        <translation>in dosyé èk nom-la i égzist déza é sa lé pa in bak a sab</translation>
    </message>
    <message>
        <source>a file of this name exists already and is no demo sandbox</source>
        <translation>in fisyé èk nom-la i égzist déza é sa lé pa in démonstrasyon</translation>
    </message>
    <message>
        <source>a demo sandbox of this name exists already, made otherwise or worked in since; --force replaces it</source>
        <translation>in démonstrasyon èk nom-la i égzist déza, fé in ot manyèr ousa la sanzé dopi ; --force i ranplas ali</translation>
    </message>
    <message>
        <source>this computer does not have this address</source>
        <translation>lordinatèr-la na pa ladrès-la</translation>
    </message>
    <message>
        <source>%1 phones have joined already, and a room holds no more</source>
        <translation>%1 téléfonn lé déza rantré, é in sal i gingn pa tni plis</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>sa lé pa in obzé JSON</translation>
    </message>
    <message>
        <source>“%1” is not where a phone can stand</source>
        <translation>« %1 » lé pa in léta téléfonn</translation>
    </message>
    <message>
        <source>a workshop has at most %1 seat codes</source>
        <translation>in latelyé na o plis %1 kod plas</translation>
    </message>
    <message>
        <source>a recording has 1 to %1 frames</source>
        <translation>in lanrozistroman na 1 ziska %1 tram</translation>
    </message>
    <message>
        <source>the recording cannot be made</source>
        <translation>lanrozistroman i gingn pa fé</translation>
    </message>
    <message>
        <source>the recording could not be written whole</source>
        <translation>lanrozistroman la pa gingn ékri antyé</translation>
    </message>
    <message>
        <source>FACTOR=NUMBER is wanted here</source>
        <translation>i fo FAKTÈR=NONM isi</translation>
    </message>
    <message>
        <source>the workshop has no identity of its own</source>
        <translation>latelyé na pa son prop idantité</translation>
    </message>
    <message>
        <source>no version of Kabar has made this file</source>
        <translation>okinn vèrsyon Kabar la fé fisyé-la</translation>
    </message>
    <message>
        <source>the %1 “%2” in it is not the one that Kabar makes</source>
        <translation>nana « %2 » (%1) andan, mé sa lé pa sat Kabar i fé</translation>
    </message>
    <message>
        <source>the %1 “%2” is missing in it</source>
        <translation>i mank « %2 » (%1) andan</translation>
    </message>
    <message>
        <source>it holds a %1 “%2” that no workshop has</source>
        <translation>nana « %2 » (%1) andan, okinn latelyé na sa</translation>
    </message>
    <message>
        <source>the database takes too long to answer, as if it were made to</source>
        <translation>la baz i mèt tro lontan pou répond, konm si té fé pou sa</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>anbwaté dsi plis ki %1 nivo</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>in nonm i pé pa èt</translation>
    </message>
    <message>
        <source>not a count</source>
        <translation>sa lé pa in kont</translation>
    </message>
    <message>
        <source>not a range of a least, a middle and a highest value</source>
        <translation>sa lé pa in fourshèt : lo pli ba, lo milié, lo pli o</translation>
    </message>
    <message>
        <source>not as Kabar writes it</source>
        <translation>lé pa ékri konm Kabar i ékri</translation>
    </message>
    <message>
        <source>longer than Kabar writes it</source>
        <translation>pli long ke Kabar i ékri</translation>
    </message>
    <message>
        <source>not a text in UTF-8</source>
        <translation>sa lé pa in tèks an UTF-8</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vid</translation>
    </message>
    <message>
        <source>not a moment</source>
        <translation>sa lé pa in moman</translation>
    </message>
    <message>
        <source>missing in the kept count</source>
        <translation>i mank dann kont gardé</translation>
    </message>
    <message>
        <source>a count that cannot be</source>
        <translation>in kont i pé pa èt</translation>
    </message>
    <message>
        <source>the kept count cannot be read</source>
        <translation>lo kont gardé i gingn pa lir</translation>
    </message>
    <message>
        <source>the kept count does not add up</source>
        <translation>lo kont gardé i tonb pa zist</translation>
    </message>
    <message>
        <source>a vote for options of another ballot</source>
        <translation>in vot pou bann shwa in ot vot</translation>
    </message>
    <message>
        <source>the file names a database outside its own folder, which nobody chose on this machine</source>
        <translation>lo fisyé i nonm in baz andéor son dosyé, pèrsonn la swazi dsi lordinatèr-la</translation>
    </message>
    <message>
        <source>not a band of this table</source>
        <translation>sa lé pa in trans tablo-la</translation>
    </message>
    <message>
        <source>the table has no slots</source>
        <translation>lo tablo na pa kréno</translation>
    </message>
    <message>
        <source>more than there are persons</source>
        <translation>plis ke nana domoun</translation>
    </message>
    <message>
        <source>more than have said so</source>
        <translation>plis ke sak la di</translation>
    </message>
    <message>
        <source>expected ascending metres</source>
        <translation>i fo bann mèt i mont</translation>
    </message>
    <message>
        <source>more than a hundred bands</source>
        <translation>plis ki san trans</translation>
    </message>
    <message>
        <source>not what the cells add up to</source>
        <translation>sa lé pa la som bann sélil</translation>
    </message>
    <message>
        <source>the document is of another table</source>
        <translation>lo dokiman lé pou in ot tablo</translation>
    </message>
    <message>
        <source>it has ended and never begun</source>
        <translation>li la fini san komansé</translation>
    </message>
    <message>
        <source>another document of this name stands for it</source>
        <translation>in ot dokiman minm non i vo pou li</translation>
    </message>
    <message>
        <source>the file says that the owner allows it, but it was not allowed on this machine</source>
        <translation>lo fisyé i di lo résponsab doné i pèrmé, mé li la pa pèrmi dsi lordinatèr-la</translation>
    </message>
    <message>
        <source>the permissions on this machine were written by a newer Kabar</source>
        <translation>bann otorizasyon dsi lordinatèr-la la été ékri par in Kabar pli nouvo</translation>
    </message>
    <message>
        <source>this user has no folder for what programs keep</source>
        <translation>itilizatèr-la na pa dosyé pou sak bann program i gard</translation>
    </message>
    <message>
        <source>the key of the permissions on this machine is missing</source>
        <translation>la klé bann otorizasyon dsi lordinatèr-la i mank</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>li lé pou in ot moun</translation>
    </message>
    <message>
        <source>an answer is of no known employer, or its sums cannot be</source>
        <translation>in répons i vyin pa in patron i koné, sansa son bann som i pé pa èt</translation>
    </message>
    <message>
        <source>too many previews within an hour: try again later</source>
        <translation>tro lapersi dann in èr : éséy ankor pli tar</translation>
    </message>
    <message>
        <source>this workshop released tables on another machine or with an earlier version, which alone could tell whether these are the same rows</source>
        <translation>latelyé-la la lès sorti bann tablo dsi in ot lordinatèr sansa èk in vèrsyon avan, é zis li noré pé di si sa lé minm lign</translation>
    </message>
    <message>
        <source>tables were released with %1, which gives nothing now: with another table its cells could be found by subtraction</source>
        <translation>bann tablo la sorti èk %1, i donn pi ryin astèr : èk in ot tablo i noré pé rotrouv son bann kaz par soustraksyon</translation>
    </message>
    <message>
        <source>tables were released without %1: with another table its cells could be found by subtraction</source>
        <translation>bann tablo la sorti san %1 : èk in ot tablo i noré pé rotrouv son bann kaz par soustraksyon</translation>
    </message>
    <message>
        <source>tables were released with other rows of %1: with another table the difference could be found by subtraction</source>
        <translation>bann tablo la sorti èk dot lign %1 : èk in ot tablo i noré pé rotrouv la diférans par soustraksyon</translation>
    </message>
    <message>
        <source>another workshop of this machine released tables from some of these databases with other employers or rows: the difference could be found by subtraction</source>
        <translation>in ot latelyé dsi lordinatèr-la la lès sorti bann tablo dann inn-dé baz-la èk dot patron sansa dot lign : i noré pé rotrouv la diférans par soustraksyon</translation>
    </message>
    <message>
        <source>the document is of another study</source>
        <translation>lo dokiman lé pou in ot zétid</translation>
    </message>
    <message>
        <source>this cannot be undone: an owner has withdrawn a permission since</source>
        <translation>sa i gingn pa anilé : in résponsab la tir in otorizasyon dopi</translation>
    </message>
    <message>
        <source>the change cannot be read, so it cannot be undone</source>
        <translation>sanzman-la i gingn pa lir, alor i gingn pa anilé</translation>
    </message>
    <message>
        <source>a case is wanted here</source>
        <translation>i fo in ka isi</translation>
    </message>
    <message>
        <source>the middle is not that end of the range</source>
        <translation>lo milié lé pa o bout-la la fourshèt</translation>
    </message>
    <message>
        <source>the territory has a value already</source>
        <translation>téritwar-la na déza in valèr</translation>
    </message>
    <message>
        <source>a value is wanted here</source>
        <translation>i fo in valèr isi</translation>
    </message>
    <message>
        <source>energy, travel, kept or money is wanted here</source>
        <translation>i fo energy, travel, kept sansa money isi</translation>
    </message>
    <message>
        <source>seat code %1 in the file is no code</source>
        <translation>kod plas %1 dann fisyé-la lé pa in kod</translation>
    </message>
    <message>
        <source>line %1 seems to hold the names of the columns: begin there (first_line = %1 in the mapping’s [source], or --first-line %1)</source>
        <translation>la lign %1 i sanm port bann non kolon : komans la (first_line = %1 dann [source] la korespondans, sansa --first-line %1)</translation>
    </message>
    <message>
        <source>the file has no line of that number to name its columns</source>
        <translation>fisyé-la napwin lign èk nimero-la pou nom son bann kolon</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>i gingn pa fé in dosyé tanporèr</translation>
    </message>
    <message>
        <source>these coordinates cannot be converted from the projection that the file names</source>
        <translation>i gingn pa konvèrti bann koordoné-la dopi prozèksyon fisyé-la i anons</translation>
    </message>
    <message>
        <source>the file is damaged, or not what it seems to be: %1</source>
        <translation>fisyé-la lé abimé, sinon lé pa sak li sanm : %1</translation>
    </message>
    <message>
        <source>XML, which is not read: save it as GeoJSON or GeoPackage</source>
        <translation>sa lé XML, i li pa sa : anrozistré an GeoJSON sansa GeoPackage</translation>
    </message>
    <message>
        <source>no layer with geometries in it</source>
        <translation>okinn kous èk zéométri ladan</translation>
    </message>
    <message>
        <source>Kabar’s module that reads vector files is missing: %1</source>
        <translation>modil Kabar i li bann fisyé véktoryèl i mank : %1</translation>
    </message>
    <message>
        <source>no layer “%1”, there are: %2</source>
        <translation>napwin kous « %1 », nana : %2</translation>
    </message>
    <message>
        <source>no Shapefile, GeoPackage or GeoJSON in the archive</source>
        <translation>napwin Shapefile, GeoPackage ni GeoJSON dann larsiv</translation>
    </message>
    <message>
        <source>several files in the archive, unpack it and choose one of them: %1</source>
        <translation>plizièr fisyé dann larsiv, dékonprès ali épi shwazi inn : %1</translation>
    </message>
    <message>
        <source>several layers, name one of them as FILE:LAYER: %1</source>
        <translation>plizièr kous, nom inn konmsa, FISIÉ:KOUS : %1</translation>
    </message>
    <message>
        <source>more than 20 million points: give a file of this territory alone</source>
        <translation>plis ke 20 milyon pwin : done in fisyé zis pou téritwar-la</translation>
    </message>
    <message>
        <source>neither GeoJSON, TopoJSON, Esri JSON, GeoPackage nor Shapefile</source>
        <translation>lé pa GeoJSON, TopoJSON, Esri JSON, GeoPackage ni Shapefile</translation>
    </message>
    <message>
        <source>its projection cannot be converted to WGS 84: %1</source>
        <translation>i gingn pa konvèrti son prozèksyon an WGS 84 : %1</translation>
    </message>
    <message>
        <source>“%1” is no number of JSON: the program that wrote it had no value there</source>
        <translation>« %1 » lé pa in nonm JSON : program la ékri sa navé pwin valèr la</translation>
    </message>
    <message>
        <source>“%1” is a number that JSON does not have</source>
        <translation>« %1 » sé in nonm JSON i admèt pa</translation>
    </message>
    <message>
        <source>not a Twizy’s log: of %2 frames %1 have an id and a length of the Twizy’s, and other cars share some of its ids</source>
        <translation>sa lé pa zournal in Twizy : si %2 tram, %1 nana in lidantifian épi in longèr Twizy, é dot loto i partaz défwa son bann lidantifian</translation>
    </message>
    <message>
        <source>not as many bytes as the line announces</source>
        <translation>na pa otan oktè ke la lign i anons</translation>
    </message>
    <message>
        <source>an MDF log: export it as candump</source>
        <translation>in zournal MDF : éksport ali an candump</translation>
    </message>
    <message>
        <source>expected what candump prints: INTERFACE ID [LENGTH] BYTES</source>
        <translation>i atann sak candump i afish : INTERFACE ID [LONGÈR] OKTÈ</translation>
    </message>
    <message>
        <source>what candump prints on the screen without times, and no time can be made up: record with candump -l</source>
        <translation>sak candump i afish dési lékran san lèr (time), é in lèr i invant pa : anrozistré èk candump -l</translation>
    </message>
    <message>
        <source>its time jumps: earlier or later than the lines around it</source>
        <translation>son lèr i sot : pli boner sansa pli tar ke bann lign otour</translation>
    </message>
    <message>
        <source>all its times lie ahead of today: the recorder’s clock was wrong</source>
        <translation>tout son bann lèr lé dann futir : lorloz lanrozistrèr té fo</translation>
    </message>
    <message>
        <source>its times are differences from line to line, without a date: record with candump -l</source>
        <translation>son bann lèr sé diférans in lign a lot, san dat : anrozistré èk candump -l</translation>
    </message>
    <message>
        <source>its times count from zero, without a date: record with candump -l</source>
        <translation>son bann lèr i kont dopi zéro, san dat : anrozistré èk candump -l</translation>
    </message>
    <message>
        <source>quotation marks of a word processor: write &quot;…&quot; with straight ones</source>
        <translation>gimé in trétman tèks : ékri &quot;…&quot; èk gimé drwat</translation>
    </message>
    <message>
        <source>binary, not a text or a number</source>
        <translation>binèr, ni tèks ni nonm</translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation>la lign i arèt avan kolon-la</translation>
    </message>
    <message>
        <source>not a time of day in the unit of the mapping, but one in the unit %1</source>
        <translation>sa lé pa in lèr dann linité la korespondans, mé sa lé inn dann linité %1</translation>
    </message>
    <message>
        <source>a total, not an employee: take the row out, or leave out incomplete rows</source>
        <translation>in total, pa in anployé : tir la lign, sansa les bann lign inkonplé dékoté</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>plis ke %1 lign</translation>
    </message>
    <message>
        <source>a GeoPackage, whose places are geometries: export its layer as CSV, with coordinates as columns (GEOMETRY = AS_XY in QGIS); layers: %1</source>
        <translation>in GeoPackage, son bann landrwa sé zéométri : éksport son kous an CSV, èk koordoné an kolon (GEOMETRY = AS_XY dann QGIS) ; kous : %1</translation>
    </message>
    <message>
        <source>another program goes on writing to the database: close it, or try again</source>
        <translation>in ot program i kontini ékri dann baz-la : ferm ali, sansa ésey ankor</translation>
    </message>
    <message>
        <source>the file was read as %1</source>
        <translation>fisyé-la la été li konm %1</translation>
    </message>
    <message>
        <source>the file is in %1: save it as UTF-8</source>
        <translation>fisyé-la lé an %1 : anrozistré ali an UTF-8</translation>
    </message>
    <message>
        <source>the file is an HTML page, whatever its name: save the table as CSV</source>
        <translation>fisyé-la lé in paz HTML, kelkeswa son non : anrozistré tablo-la an CSV</translation>
    </message>
    <message>
        <source>the file is an RTF document, whatever its name: save the table as CSV</source>
        <translation>fisyé-la lé in dokiman RTF, kelkeswa son non : anrozistré tablo-la an CSV</translation>
    </message>
    <message>
        <source>not UTF-8 here, but perhaps %1: set the encoding in the mapping</source>
        <translation>isi lé pa UTF-8, mé pétèt %1 : indik lankodaz dann la korespondans</translation>
    </message>
    <message>
        <source>%1 rows and all at midnight: the hours were lost on the way, or the column is another; if they are right, name the field in the mapping’s units_as_given</source>
        <translation>%1 lign é tout a minui : bann lèr la pèrd an shemin, sansa kolon-la lé inn ot ; si lé jis, nom lo shan dann units_as_given la korespondans</translation>
    </message>
    <message>
        <source>in the unit “%1” this means %2, but the whole column looks like “%3”, where it means %4: choose that unit, or name the field in the mapping’s units_as_given</source>
        <translation>dann linité « %1 » sa i ve dir %2, mé tout kolon-la i ressanm « %3 », ousa i ve dir %4 : shwazi linité-la, sansa nom lo shan dann units_as_given la korespondans</translation>
    </message>
    <message>
        <source>in the unit “%1” nobody comes more than one day: these look like shares of full time, to be multiplied by five days or by 100 %; if they are right, name the field in the mapping’s units_as_given</source>
        <translation>dann linité « %1 » pèrsonn i vien plis in zour : i diré bann par in tan plin, pou miltipliyé par sink zour sansa par 100 % ; si lé jis, nom lo shan dann units_as_given la korespondans</translation>
    </message>
    <message>
        <source>in the unit “%1” everybody comes very little, but the whole column looks like “%2”: choose that unit, or name the field in the mapping’s units_as_given</source>
        <translation>dann linité « %1 » tout domoun i vien tro pé, mé tout kolon-la i ressanm « %2 » : shwazi linité-la, sansa nom lo shan dann units_as_given la korespondans</translation>
    </message>
    <message>
        <source>expected the number of a line</source>
        <translation>i atann in nimero lign</translation>
    </message>
    <message>
        <source>no employer's node answered; each says why</source>
        <translation>okin né lanployèr la réponn ; shakinn i di poukosa</translation>
    </message>
    <message>
        <source>whose? Name an employer with --employer, as often as there are some, or say --all</source>
        <translation>pou kisa ? Nonm inn lanployèr avèk --employer, otan d fwa k’i fo, sansa di --all</translation>
    </message>
    <message>
        <source>is %1 %2 and not the room's to change</source>
        <translation>i vo %1 %2 é la sal i pé pa sanz ali</translation>
    </message>
    <message>
        <source>no such page; there are %1</source>
        <translation>paz-la i égzist pa ; na %1</translation>
    </message>
    <message>
        <source>the folder does not exist: make it first</source>
        <translation>dosié-la i ékzist pa : fé ali avan</translation>
    </message>
    <message>
        <source>this argument is not a text in UTF-8</source>
        <translation>largiman-la lé pa in tèks an UTF-8</translation>
    </message>
    <message>
        <source>what was to be printed could not be written to the end</source>
        <translation>sak té i dwa èt afisé la pa pi èt ékri ziska la fin</translation>
    </message>
    <message>
        <source>this argument is not one line of text</source>
        <translation>sa lé pa in lign tèks</translation>
    </message>
    <message>
        <source>a moment from 1900 to 2199 is expected</source>
        <translation>i fo in moman rant 1900 é 2199</translation>
    </message>
    <message>
        <source>it is worked on in the folder %1</source>
        <translation>Kabar i travay dann dosyé %1</translation>
    </message>
    <message>
        <source>more than 2 GB, which is no file of this kind</source>
        <translation>plis 2 Go : sa lé pa in fishyé konmsa</translation>
    </message>
    <message>
        <source>the tables that rest on %1, who no longer allows it, were deleted with all studies</source>
        <translation>bann tab i repoz si %1, ki permèt pi, la été éfasé èk tout zétid</translation>
    </message>
    <message>
        <source>tables that were kept as long as their purpose allows were deleted with all studies</source>
        <translation>bann tab gardé otan ke zot bi i permèt la été éfasé èk tout zétid</translation>
    </message>
    <message>
        <source>what employers allowed and took back on this machine cannot be read: figures may rest on what is no longer allowed</source>
        <translation>sak bann patron la permèt ousa la artiré si masine-la i gingn pa lir : bann shif i pé repoz si sak lé pi permi</translation>
    </message>
    <message>
        <source>employers who answered with somebody in it: %1; the rule asks for %2</source>
        <translation>bann patron la réponn, èk o mwins in moun : %1 ; la règ i domann %2</translation>
    </message>
    <message>
        <source>this account has no folder of its own to keep a key in</source>
        <translation>konte-la na poin in dosyé po gard in klé</translation>
    </message>
    <message>
        <source>there is not enough memory to lock or open a key</source>
        <translation>na poin asé mémwar po fèrm ou rouv in klé</translation>
    </message>
    <message>
        <source>a passphrase of at least %1 characters is wanted</source>
        <translation>fo in fraz de pas omwin %1 karaktèr</translation>
    </message>
    <message>
        <source>not a key that `key export` wrote</source>
        <translation>sa lé pa in klé ke `key export` la ékri</translation>
    </message>
    <message>
        <source>this key belongs to another workshop</source>
        <translation>klé-la lé d in not latelyé</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>fraz de pas-la i rouv pa li</translation>
    </message>
    <message>
        <source>no scenario holds a measure whose effect is known</source>
        <translation>okin sénaryo na pwin mézir i koné son léfé</translation>
    </message>
    <message>
        <source>a budget is a number of euros a year</source>
        <translation>in bidzé sé in nonb éro par an</translation>
    </message>
    <message>
        <source>no choice of measures costs the employers and the authority as little as that</source>
        <translation>okin shwa mézir i kout osi pé bann patron èk kolèktivité</translation>
    </message>
    <message>
        <source>it asks for a study that Kabar does not know</source>
        <translation>li domann in étid ke Kabar i koné pa</translation>
    </message>
    <message>
        <source>it is not what Kabar writes: %1</source>
        <translation>sa lé pa sak Kabar i ékri : %1</translation>
    </message>
    <message>
        <source>not a proof that this Kabar can read</source>
        <translation>sa lé pa in prèv ke Kabar-la i koné lir</translation>
    </message>
    <message>
        <source>not a PDF that can be read: %1</source>
        <translation>sa lé pa in PDF ke i gingn lir : %1</translation>
    </message>
    <message>
        <source>an owner keeps the cells of this table</source>
        <translation>in propriétèr i gard bann kaz table-la</translation>
    </message>
    <message>
        <source>the printed pages do not read as the brief does: “%1” in place of “%2”</source>
        <translation>bann paj inprimé i lir pa konm la not : « %1 » dan plas « %2 »</translation>
    </message>
    <message>
        <source>not as it was computed and signed; things that are wrong: %1</source>
        <translation>sa lé pa sak la kalkilé ek signé ; zafèr ki lé fo : %1</translation>
    </message>
    <message>
        <source>there is no LibreOffice on this machine to make a tagged PDF</source>
        <translation>na poin LibreOffice si masine-la po fé in PDF balizé</translation>
    </message>
    <message>
        <source>LibreOffice did not end within two minutes</source>
        <translation>LibreOffice la pa fini dann dé minit</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF: %1</source>
        <translation>LibreOffice la pa fé PDF : %1</translation>
    </message>
    <message>
        <source>a block is a talk, vote, map, scenarios, story or pause</source>
        <translation>in blok lé talk, vote, map, scenarios, story oubien pause</translation>
    </message>
    <message>
        <source>its clock stands still and it is not running</source>
        <translation>son lorloz lé arété é li lé pa an kour</translation>
    </message>
    <message>
        <source>a territory needs a name</source>
        <translation>in téritoir i doi nana in non</translation>
    </message>
    <message>
        <source>a territory needs at least one commune: choose those of the workshop</source>
        <translation>in téritoir i doi nana o moin in komine : shoizi sak latelié</translation>
    </message>
    <message>
        <source>more than %1 communes: choose those of the workshop</source>
        <translation>plis %1 komine : shoizi sak latelié</translation>
    </message>
    <message>
        <source>no commune of the file has this name or code</source>
        <translation>na poin okinn komine dann fishié-la ek so non ousa so kod</translation>
    </message>
    <message>
        <source>say with --territory which file holds the communes</source>
        <translation>di ansanm --territory kèl fishié i kontien bann komine</translation>
    </message>
    <message>
        <source>not a review of Kabar’s questions</source>
        <translation>sa lé pa in rolèktir bann késtion Kabar</translation>
    </message>
    <message>
        <source>the name is not signed with the key: the file was changed</source>
        <translation>non-la lé pa signé ansanm la klé : la shanz fishié-la</translation>
    </message>
    <message>
        <source>it reviews no question of this workshop: they may have changed since</source>
        <translation>li ropas okinn késtion latelié-la : zot la pe shanzé dopi</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
</context>
</TS>
