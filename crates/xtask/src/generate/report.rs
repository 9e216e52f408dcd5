//! The report of changes for reviewers: `crates/schema/CHANGES.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;
use stanchion_schema::{Facts, Update};

use super::output::Output;
use super::sources::Sources;
use crate::process::Result;

/// Compares the new types with the committed table. Adds the report if a type has changed.
pub(super) fn add(
    types: &BTreeMap<String, Value>,
    sources: &Sources,
    output: &mut Output,
) -> Result {
    let path = "crates/schema/CHANGES.md";
    let old_bytes =
        std::fs::read(output.root().join("crates/schema/src/facts.bin")).unwrap_or_default();
    let new_bytes = output.bytes("crates/schema/src/facts.bin").unwrap_or_default().to_vec();
    if old_bytes == new_bytes
        && let Ok(report) = std::fs::read(output.root().join(path))
    {
        output.add(path, report);
        return Ok(());
    }
    let (Some(old), Some(new)) = (Facts::of(&old_bytes), Facts::of(&new_bytes)) else {
        return Ok(());
    };
    let mut text = format!(
        "# Changes of the last `cargo xtask generate`\n\nSources: {}. {} resource types.\n",
        sources.describe(),
        types.len()
    );
    let before: BTreeSet<&str> = old.type_names().collect();
    let after: BTreeSet<&str> = new.type_names().collect();
    if before.is_empty() {
        text.push_str("\nFirst generation: every type is new.\n");
    } else {
        section(&mut text, "Types added", after.difference(&before).map(|it| (*it).to_owned()));
        section(&mut text, "Types removed", before.difference(&after).map(|it| (*it).to_owned()));
        let mut changes: [(&str, Vec<String>); 4] = [
            ("Properties added", Vec::new()),
            ("Properties removed", Vec::new()),
            ("Newly required", Vec::new()),
            ("Newly replacing", Vec::new()),
        ];
        for name in before.intersection(&after) {
            let (Some(old), Some(new)) = (old.resource(name), new.resource(name)) else { continue };
            let names = |it: &[(&str, _)]| {
                it.iter().map(|(name, _)| (*name).to_owned()).collect::<BTreeSet<_>>()
            };
            let (was, is) = (names(old.root().properties()), names(new.root().properties()));
            changes[0].1.extend(is.difference(&was).map(|it| format!("{name}.{it}")));
            changes[1].1.extend(was.difference(&is).map(|it| format!("{name}.{it}")));
            for property in
                new.root().required().iter().filter(|it| !old.root().required().contains(it))
            {
                changes[2].1.push(format!("{name}.{property}"));
            }
            for property in is.intersection(&was) {
                let replaces = |update| matches!(update, Update::Replaces { .. });
                if replaces(new.update(property)) && !replaces(old.update(property)) {
                    changes[3].1.push(format!("{name}.{property}"));
                }
            }
        }
        for (heading, lines) in changes {
            section(&mut text, heading, lines.into_iter());
        }
    }
    output.add(path, text);
    Ok(())
}

fn section(text: &mut String, heading: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n## {heading} ({})\n", lines.len());
    for line in lines {
        let _ = writeln!(text, "- `{line}`");
    }
}
