//! The findings in all cases, as snapshots: a change of a rule shows in every case that it changes.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::LazyLock;

use stanchion_check::{Diagnostic, Examples, Severity, check_file};
use stanchion_template::Template;

/// The findings in each case, by the name of its file. They are computed once for all tests.
pub(super) static FOUND: LazyLock<BTreeMap<String, Vec<Diagnostic>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let found = |path: &Path| {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = Examples::expand(&std::fs::read_to_string(path).unwrap());
        let parsed = Template::parse(text);
        assert!(parsed.is_ok(), "{name}: {parsed:?}");
        let found = check_file(&parsed.unwrap(), &name).into_iter().collect();
        (name, found)
    };
    std::fs::read_dir(folder).unwrap().map(|it| found(&it.unwrap().path())).collect()
});

fn mark(it: &Diagnostic) -> &'static str {
    match it.severity {
        Severity::Error => "!",
        Severity::Warning => "",
        Severity::Info => "?",
    }
}

/// Returns the parts of a text up to a length, since some cases are long on purpose.
fn short(text: &str) -> String {
    const MOST: usize = 160;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}..", &text[..at]),
        None => text.to_owned(),
    }
}

/// Returns a finding in a line.
pub(super) fn line(it: &Diagnostic) -> String {
    let mut line = format!("{}{}", it.code.id, mark(it));
    let place = it.logical_id.iter().chain(&it.property).cloned().collect::<Vec<_>>().join(".");
    line.push_str(&format!(" {}: {}", short(&place), short(&it.message)));
    let help = it.help.as_ref().filter(|help| **help != it.code.fix);
    for (what, text) in [
        ("found", &it.found),
        ("allowed", &it.allowed),
        ("help", &help.cloned()),
        ("if", &it.condition),
    ] {
        if let Some(text) = text {
            line.push_str(&format!("; {what} {}", short(text)));
        }
    }
    line.replace('\n', "\\n")
}

/// Returns the findings in a case: those of its own rule in full, and the ids of the others.
fn shown(name: &str, found: &[Diagnostic]) -> String {
    let (id, _) = name.split_once('.').unwrap();
    let (own, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        found.iter().partition(|it| it.code.id == id);
    let mut others: Vec<String> =
        others.iter().map(|it| format!("{}{}", it.code.id, mark(it))).collect();
    others.sort();
    let mut shown = format!("{name}: {}\n", others.join(" ")).replace(": \n", "\n");
    for it in &own {
        shown.push_str(&format!("  {}\n", line(it)));
    }
    shown
}

#[test]
fn cases_have_the_findings_of_the_snapshots() {
    let mut families: BTreeMap<&str, String> = BTreeMap::new();
    for (name, found) in FOUND.iter() {
        let (family, _) = name.split_once('-').unwrap();
        let shown = shown(name.trim_end_matches(".yaml"), found);
        families.entry(family).or_default().push_str(&shown);
    }
    let mut changed = Vec::new();
    for (family, text) in families {
        // All families are compared before the test fails, so that one run shows all changes.
        let check = || {
            insta::with_settings!({ snapshot_path => "../snapshots/cases",
                prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(family, text);
            });
        };
        if catch_unwind(AssertUnwindSafe(check)).is_err() {
            changed.push(family);
        }
    }
    assert!(changed.is_empty(), "these families changed: {changed:?}");
}
