//! Findings for people, written to standard error.

use std::collections::BTreeMap;
use std::io::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use stanchion_check::LineColumn;
use stanchion_core::{Diagnostic, Diagnostics, Severity};
use stanchion_template::counted;

/// A text that findings are about, with its name as given by the user.
pub(crate) struct Source<'a> {
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
}

/// Shows a message that has no place.
pub(crate) fn message(text: &str) {
    show(&Renderer::styled().render(&[Group::with_title(Level::ERROR.primary_title(text))]));
}

/// Shows findings with the lines they are about. The lines are from `source`, or from the code that created the
/// construct.
pub(crate) fn diagnostics(diagnostics: &Diagnostics, source: Option<&Source<'_>>) {
    let mut texts: BTreeMap<&str, Option<String>> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let Some(reason) = &diagnostic.acknowledged {
            let about = diagnostic.construct.as_ref().or(diagnostic.logical_id.as_ref());
            let about = about.map(|it| format!(" ({it})")).unwrap_or_default();
            let title = format!("{}{about}, acknowledged: {reason}", diagnostic.message);
            let title = Level::NOTE.primary_title(&title).id(diagnostic.code.id);
            show(&Renderer::styled().render(&[Group::with_title(title)]));
            continue;
        }
        let of_code = || {
            let name = diagnostic.place.as_ref()?.file.as_ref();
            // The code of a library may not be on this computer. Then only its place is named.
            let text = texts.entry(name).or_insert_with(|| std::fs::read_to_string(name).ok());
            text.as_deref().and_then(|text| snippet(diagnostic, &Source { name, text }))
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
    let start = offset(source.text, place.start)?;
    let rest = source.text.get(start..)?;
    let end = place.end.and_then(|it| offset(source.text, it)).filter(|it| *it > start);
    let value = match end {
        Some(end) => source.text.get(start..end)?,
        None => rest.split(['\n', '#', ',', ']', '}']).next().unwrap_or_default(),
    };
    // If a value has several lines, only the first is underlined.
    let value = value.lines().next().unwrap_or_default().trim_end();
    // If the value is empty, its first character is underlined, with all its bytes.
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let end = start + value.len().max(first);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let label = match &diagnostic.found {
        Some(found) if found.starts_with("not set") => found.clone(),
        Some(found) => format!("found {found}"),
        None => String::new(),
    };
    let annotation = AnnotationKind::Primary.span(start..end);
    let snippet =
        Snippet::source(source.text).path(source.name).annotation(annotation.label(&label));
    let mut group =
        level.primary_title(&diagnostic.message).id(diagnostic.code.id).element(snippet);
    let notes = [
        ("construct", &diagnostic.construct),
        ("resource", &diagnostic.logical_id),
        ("property", &diagnostic.property),
        ("allowed", &diagnostic.allowed),
        ("see", &diagnostic.link),
    ];
    let notes: Vec<String> = notes
        .iter()
        .filter_map(|(name, value)| value.as_ref().map(|it| format!("{name}: {it}")))
        .collect();
    for note in &notes {
        group = group.element(Level::NOTE.message(note));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    Some(Renderer::styled().render(&[group]))
}

/// Returns the byte offset of a line and column, which both count from 1.
fn offset(text: &str, at: LineColumn) -> Option<usize> {
    let mut start = 0;
    for _ in 1..at.line {
        start += text[start..].find('\n')? + 1;
    }
    let rest = &text[start..];
    let line = rest.split('\n').next().unwrap_or(rest);
    let column = usize::try_from(at.column.saturating_sub(1)).ok()?;
    Some(start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at))
}
