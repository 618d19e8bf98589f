// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdf.h"

#include "models/reading/source/pdfhelper.h"
#include "models/reading/source/pdflayout.h"
#include "models/reading/source/tr.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <csignal>

namespace partnership {
namespace {

constexpr int patience = 40; ///< milliseconds between looks at whether anyone still waits
constexpr qint64 mostWritten =
    pdf::mostText * 4; ///< bytes from the helper: the text, and where each word stands

/// Beside the program as it was built, or where helpers are installed; tests name the folder.
QString helperPath()
{
    QStringList folders{qEnvironmentVariable("PARTNERSHIP_EXPLORER_HELPERS")};
    if (QCoreApplication::instance()) {
        const QString here = QCoreApplication::applicationDirPath();
        folders << here << here + QStringLiteral("/../libexec/partnership-explorer");
    }
    for (const QString &folder : std::as_const(folders)) {
        const QFileInfo helper(folder + QLatin1Char('/') + QLatin1String(pdf::helperName));
        if (!folder.isEmpty() && helper.isExecutable())
            return helper.absoluteFilePath();
    }
    return {};
}

/// One run of the helper over one document. Gone with this object, whatever happened.
class Helper
{
public:
    Helper(const Document &document, const StopRequest &stop) : m_document(document), m_stop(stop) {}
    ~Helper() { end(); }
    Q_DISABLE_COPY_MOVE(Helper)

    Result<QByteArray> run()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(helperPath(), {}, QIODevice::ReadWrite);
        if (!m_process.waitForStarted())
            return m_document.problem(
                ReadingRoom::tr("The helper that reads PDF cannot be started."),
                ReadingRoom::tr("Install Partnership Explorer anew, or save the document as plain text."));
        m_process.write(m_document.bytes);
        m_process.closeWriteChannel();
        QElapsedTimer clock;
        clock.start();
        while (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience)) {
            if (const auto problem = impatience(clock.elapsed())) {
                end();
                return *problem;
            }
        }
        return outcome();
    }

private:
    std::optional<Problem> impatience(qint64 milliseconds) const
    {
        if (m_stop && m_stop())
            return m_document.problem(ReadingRoom::tr("Reading was stopped."), {});
        if (milliseconds > pdf::mostSeconds * 1000)
            return tooLong();
        if (m_process.bytesAvailable() > mostWritten)
            return tooMuch();
        return {};
    }

    Result<QByteArray> outcome()
    {
        if (m_process.exitStatus() == QProcess::CrashExit)
            return m_process.exitCode() == SIGXCPU || m_process.exitCode() == SIGKILL ? tooLong() : broken();
        switch (m_process.exitCode()) {
        case pdf::Done:
            break;
        case pdf::Locked:
            return m_document.problem(ReadingRoom::tr("This file is locked with a password."),
                                      ReadingRoom::tr("Save it without a password and open that file."));
        case pdf::TooManyPages:
            return m_document.problem(ReadingRoom::tr("This PDF has more than %1 pages.").arg(pdf::mostPages),
                                      ReadingRoom::tr("Choose a file that holds the text of one statement."));
        case pdf::TooMuchText:
            return tooMuch();
        case pdf::OutOfMemory:
            return m_document.problem(
                ReadingRoom::tr("Reading this PDF takes more memory than any statement does."), saveAnew());
        default:
            return broken();
        }
        QByteArray written = m_process.readAllStandardOutput();
        return written.size() > mostWritten ? Result<QByteArray>(tooMuch())
                                            : Result<QByteArray>(std::move(written));
    }

    QString saveAnew() const { return ReadingRoom::tr("Save it anew in another program, or as plain text."); }
    Problem broken() const
    {
        return m_document.problem(ReadingRoom::tr("This PDF is damaged: its pages cannot be read."),
                                  saveAnew());
    }
    Problem tooLong() const
    {
        return m_document.problem(ReadingRoom::tr("Reading this PDF takes longer than any statement does."),
                                  saveAnew());
    }
    Problem tooMuch() const
    {
        return m_document.problem(ReadingRoom::tr("This PDF holds more text than any statement does."),
                                  ReadingRoom::tr("Choose a file that holds the text of one statement."));
    }

    void end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    const Document &m_document;
    const StopRequest &m_stop;
    QProcess m_process;
};

} // namespace

Result<SourceText> readPdf(const Document &document, const StopRequest &stop)
{
    const auto written = Helper(document, stop).run();
    if (!written)
        return written.problem();
    const auto pages = pagesFrom(*written);
    if (!pages)
        return document.problem(ReadingRoom::tr("This PDF is damaged: its pages cannot be read."),
                                ReadingRoom::tr("Save it anew in another program, or as plain text."));
    if (std::ranges::all_of(*pages, [](const PdfPage &page) { return page.words.isEmpty(); }))
        return document.problem(ReadingRoom::tr("There is no text in this PDF: its pages are pictures."),
                                ReadingRoom::tr("Run text recognition (OCR) on it and open the result."));
    return layOut(*pages);
}

} // namespace partnership
