//! Finds what AWS would refuse in a CloudFormation template, or what would deploy and not work.
//!
//! A [`Diagnostic`] is plain data: the rule, the severity, the place, the value found, the allowed values, and how to
//! fix it. A [`Rule`] examines a template and reports findings. It reports nothing about values that are known only
//! during deployment.
//!
//! ```
//! use stanchion_template::Template;
//! let text = "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encryptd: true\n";
//! let parsed = Template::parse(text).unwrap();
//! let diagnostics = stanchion_check::check_file(&parsed, "data.yaml");
//! let first = diagnostics.iter().next().unwrap();
//! assert_eq!((first.code.id, first.place.as_ref().unwrap().start.line), ("SCH-002", 5));
//! assert_eq!(first.allowed.as_deref(), Some("did you mean Encrypted?"));
//! ```

#![forbid(unsafe_code)]

mod analysis;
pub mod code;
pub mod facts;
mod finding;
mod iam;
mod model;
mod mount;
mod nearest;
pub mod report;
mod rule;
mod rules;
mod schema;
mod view;

pub use code::{Code, Examples, Severity};
pub use finding::{
    ACKNOWLEDGE_KEY, Acknowledgement, Diagnostic, Diagnostics, LineColumn, METADATA_KEY,
    OWN_IDS_KEY, Place,
};
pub use rule::Rule;
pub use rules::all as rules;

use analysis::Analysis;
use finding::acknowledgement;
use rule::Findings;
use stanchion_template::{Parsed, SpanTree, Template};
use view::View;

/// Checks a template that was built in memory. Its findings have no place in a file.
pub fn check(template: &Template) -> Diagnostics {
    run(template, None, "")
}

/// Checks a template that was read from a file. Each finding has the file, line and column.
pub fn check_file(parsed: &Parsed, file: &str) -> Diagnostics {
    run(&parsed.template, Some(&parsed.spans), file)
}

/// Describes each mount of the template: the links from the compute resource to the file system, and where the chain
/// breaks.
pub fn explain_mounts(template: &Template) -> String {
    let root = readable(template);
    let cx = Analysis::new(View::new(&root, None, ""));
    mount::explain(cx.mounts())
}

/// Returns the content of the template, with documents in place of the strings that contain them.
fn readable(template: &Template) -> stanchion_template::Node {
    let mut root = stanchion_template::Node::Map(template.root().clone());
    model::policy::read_strings(&mut root);
    root
}

/// The limit above which only the form of a template is checked, four times the limit of CloudFormation. Rules that
/// compare resources would take long on a larger template, and CFN-001 reports its size anyway.
const MOST_RESOURCES: usize = 2000;

fn run(template: &Template, spans: Option<&SpanTree>, file: &str) -> Diagnostics {
    let root = readable(template);
    let cx = Analysis::new(View::new(&root, spans, file));
    let mut list = Vec::new();
    let is_form = |rule: &Rule| ["CFN-", "SCH-"].iter().any(|it| rule.code.id.starts_with(it));
    let judged = |rule: &&&Rule| cx.resources().len() <= MOST_RESOURCES || is_form(rule);
    for rule in rules::all().iter().filter(judged) {
        let mut findings = Findings::new(&cx, rule.code);
        (rule.check)(&cx, &mut findings);
        list.extend(findings.into_list());
    }
    Diagnostics::from(list).acknowledge(&acknowledgement::of_template(template))
}
