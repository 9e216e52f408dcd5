//! Bounds of the rules from both sides: the last values that pass, and the first ones that fail.
//!
//! Each row changes a case. `EFS-007.passes` with `ProvisionedThroughputInMibps` is the case with this property set to
//! one of the values; the rule of the case finds the values of the last list, and none of the others.

mod batch;
mod edit;
mod efs;
mod fleets;
mod fsx;
mod functions;
mod lambda;
mod network;
mod others;
mod policies;
mod services;
mod states;

use std::path::Path;

use stanchion_check::{Examples, check_file};
use stanchion_template::Template;

/// A case, the properties that change, the values that pass, and the values that fail.
type Row = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

/// Checks the rows, and returns the findings of the values that fail, in lines.
#[track_caller]
fn findings_of(rows: &[Row]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let (mut found, mut wrong) = (String::new(), String::new());
    for (case, what, passing, failing) in rows {
        let text = std::fs::read_to_string(folder.join(format!("{case}.yaml"))).unwrap();
        let (id, _) = case.split_once('.').unwrap();
        found.push_str(&format!("{case} {what}\n"));
        let all = passing.iter().map(|it| (it, false)).chain(failing.iter().map(|it| (it, true)));
        for (value, fails) in all {
            let text = Examples::expand(&edit::edited(&text, what, value));
            let parsed = match Template::parse(text.as_str()) {
                Ok(parsed) => parsed,
                Err(error) => {
                    wrong.push_str(&format!("{case} {what}: {value}: {error:?}\n"));
                    continue;
                }
            };
            let all = check_file(&parsed, case);
            let own: Vec<_> = all.iter().filter(|it| it.code.id == id).collect();
            if own.is_empty() == fails {
                let is = if fails { "passes" } else { "fails" };
                wrong.push_str(&format!("{case} {what}: {is} with {value}\n"));
            }
            for it in own {
                let line = super::cases::line(it);
                found.push_str(format!("  {value}: {line}\n").replace('\n', " ").trim_end());
                found.push('\n');
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    found
}

macro_rules! bounds {
    ($name:ident: $($row:expr;)*) => {
        #[test]
        fn $name() {
            let found = super::findings_of(&[$($row),*]);
            insta::with_settings!({ snapshot_path => "../../snapshots/bounds",
                prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(stringify!($name), found);
            });
        }
    };
}
use bounds;
