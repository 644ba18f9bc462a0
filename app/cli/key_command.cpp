// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/base/input_file.h"
#include "core/proof/signing_key.h"
#include "core/store/identity.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <iostream>
#include <memory>
#include <ostream>
#include <sstream>

namespace kabar::cli {

namespace {

struct KeyArguments {
    std::string file, out, in, passphraseFile;
};

/// While it lives, what is typed does not show.
class Unseen {
public:
    Unseen() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0) {
        if (!m_isTerminal) return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    }
    ~Unseen() {
        if (m_isTerminal) ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_isTerminal;
};

/// The first line of the file, or of what is typed.
Result<std::string> passphrase(const KeyArguments& options, Context& context) {
    std::string line;
    if (!options.passphraseFile.empty()) {
        const auto text = readInput(options.passphraseFile);
        if (!text) return fail(text.error());
        std::istringstream lines(*text);
        std::getline(lines, line);
        return line;
    }
    context.err << context.speech.say("Cli", "Passphrase: ") << std::flush;
    const Unseen unseen;
    std::getline(std::cin, line);
    context.err << '\n';
    return line;
}

Result<std::string> identityIn(const std::string& path, Context& context) {
    auto file = Workshop::open(context, path, Workshop::Use::Read);
    if (!file) return fail(file.error());
    return store::identityOf(file->database());
}

/// A new file that its owner alone may read.
Status writePrivate(const std::string& path, std::string_view text) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool done = descriptor >= 0 &&
                      ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                      ::fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (done) return {};
    if (descriptor >= 0) ::unlink(path.c_str());
    return fail(Error{.code = reason == EEXIST ? Error::Code::Taken : Error::Code::Unwritable,
                      .clause = clauseOf({reason, std::generic_category()}),
                      .file = path});
}

Status showKey(const KeyArguments& options, Context& context) {
    const auto identity = identityIn(options.file, context);
    if (!identity) return fail(identity.error());
    const auto key = proof::signingKey(proof::keyFolder(), *identity);
    if (!key) return fail(key.error());
    context.out << proof::fingerprintOf(key->publicKey) << '\n';
    return {};
}

Status exportKey(const KeyArguments& options, Context& context) {
    const auto identity = identityIn(options.file, context);
    if (!identity) return fail(identity.error());
    const auto key = proof::signingKey(proof::keyFolder(), *identity);
    if (!key) return fail(key.error());
    const auto words = passphrase(options, context);
    if (!words) return fail(words.error());
    const auto locked = proof::lockedKey(*key, *identity, *words);
    if (!locked) return fail(locked.error());
    if (auto written = writePrivate(options.out, *locked); !written) return written;
    context.out << context.speech.say("Cli", "%1: the key %2, under your passphrase", options.out,
                                      proof::fingerprintOf(key->publicKey))
                << '\n';
    return {};
}

Status importKey(const KeyArguments& options, Context& context) {
    const auto identity = identityIn(options.file, context);
    if (!identity) return fail(identity.error());
    const auto text = readInput(options.in);
    if (!text) return fail(text.error());
    const auto words = passphrase(options, context);
    if (!words) return fail(words.error());
    const auto key = proof::unlockedKey(*text, *identity, *words);
    if (!key) return fail(Error(key.error()).in(options.in));
    if (auto kept = proof::keepKey(proof::keyFolder(), *identity, *key); !kept) return kept;
    context.out << context.speech.say("Cli", "this machine now signs the workshop's briefs with the key %1",
                                      proof::fingerprintOf(key->publicKey))
                << '\n';
    return {};
}

}  // namespace

void addKeyCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<KeyArguments>();
    const words::Words& speech = context.speech;
    CLI::App* command =
        app.add_subcommand("key", speech.say("Cli", "The key with which a workshop signs its briefs, on this machine"));
    command->require_subcommand(1);
    const auto add = [&](const char* name, const std::string& says, Status (*run)(const KeyArguments&, Context&)) {
        CLI::App* verb = command->add_subcommand(name, says);
        verb->add_option("FILE", options->file, speech.say("Cli", "the workshop file"))->required();
        verb->callback([&context, options, run] { context.finish(run(*options, context)); });
        return verb;
    };
    const auto secret = speech.say("Cli", "a file whose first line is the passphrase; without it, it is asked for");
    add("show", speech.say("Cli", "Print the fingerprint of the key; makes one where there is none yet"), showKey);
    CLI::App* out = add("export", speech.say("Cli", "Write the key to a new file, under a passphrase"), exportKey);
    out->add_option("--out", options->out, speech.say("Cli", "the new file"))->required();
    out->add_option("--passphrase-file", options->passphraseFile, secret);
    CLI::App* in = add("import", speech.say("Cli", "Take the key of another machine from such a file"), importKey);
    in->add_option("--in", options->in, speech.say("Cli", "the file that `key export` wrote"))->required();
    in->add_option("--passphrase-file", options->passphraseFile, secret);
}

}  // namespace kabar::cli
