//! The mount proofs of templates with small changes, as snapshots: each change with the lines of the proof that it changes.
//!
//! The changes are in the folder `proofs`. A title starts with `#`. A line with `-` has a text of the template, and the next
//! line, with `+`, the text that replaces it. Lines that are indented are added at the end of the template. `\n` is a new
//! line.

use stanchion_check::explain_mounts;
use stanchion_template::Template;

const MACHINE: &str = include_str!("machine.yaml");

/// Names, templates, and the changes of each.
const ALL: &[(&str, &str, &str)] = &[
    ("function", include_str!("whole.yaml"), include_str!("../proofs/function.txt")),
    ("policies", include_str!("whole.yaml"), include_str!("../proofs/policies.txt")),
    ("machine", MACHINE, include_str!("../proofs/machine.txt")),
    ("script", MACHINE, include_str!("../proofs/script.txt")),
    ("sequence", MACHINE, include_str!("../proofs/sequence.txt")),
    ("task", include_str!("task.yaml"), include_str!("../proofs/task.txt")),
    ("job", include_str!("../proofs/job.yaml"), include_str!("../proofs/job.txt")),
    ("lustre", include_str!("../proofs/lustre.yaml"), include_str!("../proofs/lustre.txt")),
    ("starts", include_str!("../proofs/starts.yaml"), include_str!("../proofs/starts.txt")),
    ("services", include_str!("../proofs/services.yaml"), include_str!("../proofs/services.txt")),
    ("others", include_str!("../proofs/others.yaml"), include_str!("../proofs/others.txt")),
];

/// A change of a template.
#[derive(Default)]
struct Change {
    title: String,
    replaced: Vec<(String, String)>,
    added: String,
}

/// Reads the changes of a file.
fn changes(text: &str) -> Vec<Change> {
    let mut all: Vec<Change> = Vec::new();
    for line in text.lines().filter(|it| !it.trim().is_empty()) {
        if let Some(title) = line.strip_prefix("# ") {
            all.push(Change { title: title.to_owned(), ..Change::default() });
            continue;
        }
        let last = all.last_mut().unwrap_or_else(|| panic!("{line:?} has no title"));
        let with_lines = |it: &str| it.replace("\\n", "\n");
        if let Some(from) = line.strip_prefix("- ") {
            last.replaced.push((with_lines(from), String::new()));
        } else if let Some(to) = line.strip_prefix("+ ") {
            last.replaced.last_mut().unwrap().1 = with_lines(to);
        } else {
            last.added.push_str(&format!("{line}\n"));
        }
    }
    all
}

#[track_caller]
fn explained(text: &str, title: &str) -> Vec<String> {
    let parsed = Template::parse(text).unwrap_or_else(|errors| panic!("{title}: {errors}\n{text}"));
    explain_mounts(&parsed.template).lines().map(str::to_owned).collect()
}

/// Returns the lines that the second list lacks.
fn without(lines: &[String], others: &[String]) -> Vec<String> {
    let mut others = others.to_vec();
    let mut rest = Vec::new();
    for line in lines.iter().filter(|it| !it.is_empty()) {
        match others.iter().position(|it| it == line) {
            Some(at) => drop(others.swap_remove(at)),
            None => rest.push(line.clone()),
        }
    }
    rest
}

#[test]
fn proofs_change_as_reviewed() {
    for (name, base, changes_of_base) in ALL {
        let before = explained(base, name);
        let mut shown = before.join("\n");
        for change in changes(changes_of_base) {
            let mut text = (*base).to_owned();
            for (from, to) in &change.replaced {
                assert!(text.contains(from), "{name}, {}: {from:?} is not there", change.title);
                text = text.replacen(from, to, 1);
            }
            text.push_str(&change.added);
            let after = explained(&text, &change.title);
            shown.push_str(&format!("\n\n# {}\n", change.title));
            for line in without(&before, &after) {
                shown.push_str(&format!("- {}\n", line.trim()));
            }
            for line in without(&after, &before) {
                shown.push_str(&format!("+ {}\n", line.trim()));
            }
        }
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false,
            omit_expression => true }, {
            insta::assert_snapshot!(format!("proofs_{name}"), shown);
        });
    }
}
