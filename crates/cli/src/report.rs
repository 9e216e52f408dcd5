//! Findings for people, on standard error.

use std::collections::BTreeMap;
use std::io::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use stanchion_check::LineColumn;
use stanchion_core::{Diagnostic, Diagnostics, Severity};
use stanchion_template::counted;

/// A text that findings are about, under the name the user gave it.
pub(crate) struct Source<'a> {
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
}

/// Shows a message that is not about a place.
pub(crate) fn message(text: &str) {
    show(&Renderer::styled().render(&[Group::with_title(Level::ERROR.primary_title(text))]));
}

/// Shows findings with the line they are about: of the source, or of the code that made the construct.
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
            // Code that is not here, such as that of a library, has its place named only.
            let text = texts.entry(name).or_insert_with(|| std::fs::read_to_string(name).ok());
            text.as_deref().and_then(|text| snippet(diagnostic, &Source { name, text }))
        };
        let text = source.and_then(|it| snippet(diagnostic, it)).or_else(of_code);
        show(&text.unwrap_or_else(|| diagnostic.to_string()));
    }
}

/// Says how many files were checked and what was found.
pub(crate) fn summary(files: usize, findings: &[&Diagnostic]) {
    let open = findings.iter().filter(|it| it.acknowledged.is_none());
    let count = |severity| open.clone().filter(|it| it.severity == severity).count();
    // A message that cannot be written has nobody to read it.
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
    // A message that cannot be written has nobody to read it.
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
    // A value of many lines is underlined on its first.
    let value = value.lines().next().unwrap_or_default().trim_end();
    // Where the value is blank its first character is shown, all bytes of it.
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let end = start + value.len().max(first);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let label = diagnostic.found.as_ref().map(|it| format!("found {it}")).unwrap_or_default();
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

/// The offset in bytes of a line and column, both from 1.
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
