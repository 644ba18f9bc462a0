// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_page.h"

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

const QByteArray& policy() {
    // "ws:" beside 'self': some phones' browsers do not count web sockets of the same host as 'self'.
    static const QByteArray kPolicy =
        "default-src 'none'; style-src " + hashSource(kPhonePageCss) + "; script-src " + hashSource(kPhonePageJs) +
        "; connect-src 'self' ws:; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    return kPolicy;
}

QByteArray build(const char* view) {
    QByteArray page(kPhonePageHtml);
    page.replace("@VIEW@", view);
    page.replace("@STYLE@", kPhonePageCss);
    page.replace("@SCRIPT@", kPhonePageJs);
    return page;
}

const QByteArray& content(PageView view) {
    static const QByteArray kAskCode = build("ask"), kWrongCode = build("wrong"), kRoom = build("room");
    switch (view) {
        case PageView::AskCode:
            return kAskCode;
        case PageView::WrongCode:
            return kWrongCode;
        case PageView::Room:
            return kRoom;
    }
    return kRoom;
}

}  // namespace

QHttpServerResponse pageResponse(PageView view) {
    const auto code =
        view == PageView::WrongCode ? QHttpServerResponse::StatusCode::NotFound : QHttpServerResponse::StatusCode::Ok;
    QHttpServerResponse response("text/html; charset=utf-8", content(view), code);
    QHttpHeaders headers = response.headers();
    headers.append("Content-Security-Policy", policy());
    headers.append("Cache-Control", "no-store");
    headers.append("Referrer-Policy", "no-referrer");
    headers.append("X-Content-Type-Options", "nosniff");
    response.setHeaders(std::move(headers));
    return response;
}

}  // namespace kabar::phones
