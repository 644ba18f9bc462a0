// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_page.h"

#include "core/phones/phone_words.h"
#include "phone_page_css.h"
#include "phone_page_html.h"
#include "phone_page_js.h"

#include <QCryptographicHash>
#include <QHttpHeaders>

namespace kabar::phones {

namespace {

QByteArray hashSource(QByteArrayView text) {
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

const QByteArray& script() {
    static const QByteArray kScript = QByteArray(kPhonePageJs).replace("@WORDS@", phoneWords());
    return kScript;
}

const QByteArray& policy() {
    // "ws:" beside 'self': some phones' browsers do not count web sockets of the same host as 'self'.
    static const QByteArray kPolicy =
        "default-src 'none'; style-src " + hashSource(kPhonePageCss) + "; script-src " + hashSource(script()) +
        "; connect-src 'self' ws:; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    return kPolicy;
}

QByteArray build(const char* view) {
    QByteArray page(kPhonePageHtml);
    page.replace("@VIEW@", view);
    page.replace("@STYLE@", kPhonePageCss);
    page.replace("@SCRIPT@", script());
    return page;
}

const QByteArray& content(PageView view) {
    static const QByteArray kAskCode = build("ask"), kWrongCode = build("wrong"), kSlow = build("slow"),
                            kRoom = build("room");
    switch (view) {
        case PageView::AskCode:
            return kAskCode;
        case PageView::WrongCode:
            return kWrongCode;
        case PageView::TooManyGuesses:
            return kSlow;
        case PageView::Room:
            return kRoom;
    }
    return kRoom;
}

QHttpServerResponse::StatusCode statusOf(PageView view) {
    using Code = QHttpServerResponse::StatusCode;
    if (view == PageView::WrongCode) return Code::NotFound;
    return view == PageView::TooManyGuesses ? Code::TooManyRequests : Code::Ok;
}

}  // namespace

QHttpServerResponse pageResponse(PageView view) {
    QHttpServerResponse response("text/html; charset=utf-8", content(view), statusOf(view));
    QHttpHeaders headers = response.headers();
    if (view == PageView::TooManyGuesses) headers.append("Retry-After", "60");
    headers.append("Content-Security-Policy", policy());
    headers.append("Cache-Control", "no-store");
    headers.append("Referrer-Policy", "no-referrer");
    headers.append("X-Content-Type-Options", "nosniff");
    response.setHeaders(std::move(headers));
    return response;
}

}  // namespace kabar::phones
