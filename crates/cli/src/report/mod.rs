//! Findings for people, written to standard error.

mod excerpt;
mod lines;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use stanchion_check::LineColumn;
use stanchion_core::{Diagnostic, Diagnostics, Severity};
use stanchion_template::{counted, visible, visible_lines};

use excerpt::Excerpt;
use lines::Lines;

/// The longest text of a part of a finding that is shown, in characters.
const MOST: usize = 1000;

/// A text that findings are about, with its name as given by the user.
pub(crate) struct Source<'a> {
    name: &'a str,
    lines: Lines<'a>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(name: &'a str, text: impl Into<Cow<'a, str>>) -> Source<'a> {
        Source { name, lines: Lines::new(text) }
    }
}

/// Shows a message that has no place.
pub(crate) fn message(text: &str) {
    let title = Level::ERROR.primary_title(visible_lines(text));
    show(&Renderer::styled().render(&[Group::with_title(title)]));
}

/// Shows a warning that has no place in a text.
pub(crate) fn warning(text: &str) {
    let title = Level::WARNING.primary_title(visible_lines(text));
    show(&Renderer::styled().render(&[Group::with_title(title)]));
}

/// The lines that the findings of an app are about.
pub(crate) trait Findings {
    /// Shows findings with the lines that they are about.
    fn show(&self, findings: &Diagnostics);
}

/// The findings of a program, which are about its own lines.
pub(crate) struct OfCode;

impl Findings for OfCode {
    fn show(&self, findings: &Diagnostics) {
        diagnostics(findings, None);
    }
}

/// Shows findings with the lines they are about. The lines are from `source`, or from the code that created the
/// construct.
pub(crate) fn diagnostics(diagnostics: &Diagnostics, source: Option<&Source<'_>>) {
    let mut files: BTreeMap<&str, Option<Source<'_>>> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let Some(reason) = &diagnostic.acknowledged {
            let about = diagnostic.construct.as_ref().or(diagnostic.logical_id.as_ref());
            let about = about.map(|it| format!(" ({it})")).unwrap_or_default();
            let title = shown(&format!("{}{about}, acknowledged: {reason}", diagnostic.message));
            let title = Level::NOTE.primary_title(&title).id(diagnostic.code.id);
            show(&Renderer::styled().render(&[Group::with_title(title)]));
            continue;
        }
        let of_code = || {
            let name = diagnostic.place.as_ref()?.file.as_ref();
            // The code of a library may not be on this computer. Then only its place is named.
            let read = || Some(Source::new(name, std::fs::read_to_string(name).ok()?));
            let source = files.entry(name).or_insert_with(read);
            source.as_ref().and_then(|it| snippet(diagnostic, it))
        };
        let text = source.and_then(|it| snippet(diagnostic, it)).or_else(of_code);
        show(&text.unwrap_or_else(|| diagnostic.to_string()));
    }
}

/// Shows the number of files that were checked, and the number of findings.
pub(crate) fn summary(files: usize, findings: &[&Diagnostic]) {
    let open = findings.iter().filter(|it| it.acknowledged.is_none());
    let count = |severity| open.clone().filter(|it| it.severity == severity).count();
    // If standard error is closed, nobody reads the message.
    let _ = writeln!(
        anstream::stderr(),
        "{} checked: {}, {}, {}, {} acknowledged",
        counted(files, "file"),
        counted(count(Severity::Error), "error"),
        counted(count(Severity::Warning), "warning"),
        counted(count(Severity::Info), "note"),
        findings.iter().filter(|it| it.acknowledged.is_some()).count()
    );
}

fn show(text: &str) {
    // If standard error is closed, nobody reads the message.
    let _ = writeln!(anstream::stderr(), "{text}\n");
}

fn snippet(diagnostic: &Diagnostic, source: &Source<'_>) -> Option<String> {
    let place = diagnostic.place.as_ref().filter(|it| it.file == source.name)?;
    let line = source.lines.line(place.start.line)?;
    let start = source.lines.offset(place.start)?;
    // If a value has several lines, only the first is underlined.
    let end = place.end.and_then(|it| match it.line == place.start.line {
        true => source.lines.offset(it),
        false => Some(line.len()),
    });
    let Excerpt { text, underlined } = Excerpt::of(line, start, end.filter(|it| *it > start));
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let label = match &diagnostic.found {
        Some(found) if found.starts_with("not set") => shown(found),
        Some(found) => format!("found {}", shown(found)),
        None => String::new(),
    };
    let number = |it: u32| usize::try_from(it).unwrap_or_default();
    let name = visible(source.name);
    let column = text[..underlined.start].chars().count() + 1;
    let snippet = Snippet::source(text)
        .path(name.as_ref())
        .line_start(number(place.start.line))
        .annotation(AnnotationKind::Primary.span(underlined).label(&label));
    let title = level.primary_title(shown(&diagnostic.message)).id(diagnostic.code.id);
    let mut group = title.element(snippet);
    let notes = [
        ("construct", &diagnostic.construct),
        ("resource", &diagnostic.logical_id),
        ("property", &diagnostic.property),
        ("allowed", &diagnostic.allowed),
        ("see", &diagnostic.link),
    ];
    let notes = notes
        .iter()
        .filter_map(|(name, value)| value.as_ref().map(|it| format!("{name}: {}", shown(it))));
    for note in notes {
        group = group.element(Level::NOTE.message(note));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(shown(help)));
    }
    let report = Renderer::styled().render(&[group]);
    // The renderer counts columns of the excerpt. The place is in the line below the title.
    let (title, rest) = report.split_once('\n')?;
    let LineColumn { line, column: real } = place.start;
    let rest =
        rest.replacen(&format!("{name}:{line}:{column}"), &format!("{name}:{line}:{real}"), 1);
    Some(format!("{title}\n{rest}"))
}

/// Returns a part of a finding as one line in which every character can be seen.
fn shown(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", visible(&text[..end])),
        None => visible(text).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, snippet};
    use stanchion_check::{LineColumn, Place, code};
    use stanchion_core::Diagnostic;

    /// Returns the number of characters that are read or written to show `count` findings on one line.
    fn work(count: u32) -> usize {
        let item = "\"Größe\": 1, ";
        let text = item.repeat(count as usize);
        let source = Source::new("a.json", text.as_str());
        let width = u32::try_from(item.chars().count()).unwrap();
        let shown = (0..count).map(|it| {
            let start = LineColumn { line: 1, column: it * width + 1 };
            let mut place = Place::starting("a.json", start);
            place.end = Some(LineColumn { column: start.column + 7, ..start });
            let finding = Diagnostic::new(code::TPL_001, "a").at(place);
            let text = snippet(&finding, &source).unwrap();
            assert!(text.contains("\"Größe\": 1"), "{text}");
            text.len()
        });
        shown.sum::<usize>() + source.lines.steps.get()
    }

    #[test]
    fn the_work_for_a_long_line_grows_with_the_findings() {
        let (one, many) = (work(200), work(2000));
        assert!(many < 11 * one, "{one} for 200 findings, {many} for 2000");
    }
}
