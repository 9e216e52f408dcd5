//! Rules, models and the mount proof ask the language of templates what a value means. They do not match functions such
//! as `Fn::If` or `Ref` themselves, since each of them would forget another notation.

use super::project::Project;
use crate::process::Result;

/// The folders whose code asks the language of templates.
const ASKING: [&str; 3] =
    ["crates/check/src/rules/", "crates/check/src/model/", "crates/check/src/mount/"];

/// The rules about functions themselves.
const ABOUT_FUNCTIONS: &str = "crates/check/src/rules/cloudformation/";

/// The document in a string, in which references become functions.
const WRITES_FUNCTIONS: &str = "crates/check/src/model/embedded.rs";

/// Code that matches functions: the reader of functions, and their names as keys.
const MATCHES: [&str; 4] = ["Expression::", "{Expression", "\"Fn::", "\"Ref\""];

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    for source in &project.rust {
        let is_asking = ASKING.iter().any(|it| source.name.starts_with(it));
        // Tests compare with values as a template has them.
        let is_exempt = source.name.starts_with(ABOUT_FUNCTIONS)
            || source.name == WRITES_FUNCTIONS
            || source.name.contains("/tests/");
        if is_asking && !is_exempt {
            wrong.extend(matched(&source.text).map(|(line, found)| {
                format!(
                    "{}:{line}: `{found}` matches a function; ask `stanchion_template::language` what the value means",
                    source.name
                )
            }));
        }
    }
    Ok(())
}

/// Returns the lines of code, outside of comments and tests, that match functions.
fn matched(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    let code = text.lines().take_while(|it| !it.starts_with("#[cfg(test)]"));
    code.enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")).filter_map(
        |(at, line)| MATCHES.into_iter().find(|it| line.contains(it)).map(|it| (at + 1, it)),
    )
}

#[cfg(test)]
mod tests {
    use super::matched;

    #[test]
    fn code_that_matches_functions_is_found() {
        for (line, is_found) in [
            ("if let Some(Expression::Ref(name)) = Expression::of(node) {", true),
            ("use stanchion_template::{Expression, Node};", true),
            ("if key.starts_with(\"Fn::\") {", true),
            ("node.get(\"Ref\")", true),
            ("// `Expression::of` is for the language.", false),
            (".help(\"Use `Fn::Sub`\")", false),
            ("it.get(\"ScheduleExpression\")", false),
            ("#[cfg(test)]\nnode.get(\"Ref\")", false),
        ] {
            assert_eq!(matched(line).next().is_some(), is_found, "{line}");
        }
    }
}
