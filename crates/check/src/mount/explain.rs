//! The mount proof as text.

use stanchion_template::visible;

use super::chain::{Chain, Mount, State};
use crate::code::Severity;
use crate::finding::acknowledgement;
use crate::view::Resource;

/// Returns the chains of a template as text.
pub(crate) fn explain(chains: &[Chain<'_>]) -> String {
    if chains.is_empty() {
        return "No resource of this template mounts a file system of this template.\n".to_owned();
    }
    let mut text = String::new();
    for Chain { mount, links } in chains {
        let Mount { compute, storage, .. } = mount;
        let access_point =
            mount.access_point.map(|it| format!(" through {}", it.id)).unwrap_or_default();
        // Names of the template stay on their line.
        let mut line = |it: String| text.push_str(&format!("{}\n", visible(&it)));
        line(format!(
            "{} ({}) mounts {} ({}){access_point}",
            compute.id, compute.kind, storage.id, storage.kind
        ));
        for link in links {
            let accepted = accepted(compute, link.code.id);
            let mark = match link.state {
                State::Holds => "holds",
                State::Broken(_) if accepted.is_some() => "accepted",
                State::Broken(Severity::Error) => "BREAKS",
                State::Broken(_) => "warning",
                State::Open => "open",
            };
            line(format!("  {mark:<8}  {:<16} {}", link.name, link.detail));
            let more = accepted.or_else(|| link.help.clone());
            if let (State::Broken(_), Some(more)) = (link.state, more) {
                line(format!("            {:<16} {}: {more}", "", link.code.id));
            }
        }
        let broken = links.iter().any(|it| it.state == State::Broken(Severity::Error));
        let open = links.iter().any(|it| it.state == State::Open);
        let verdict = match (broken, open) {
            (true, _) => "This mount cannot work.",
            (false, true) => {
                "The template has no fault that breaks this mount, but it does not decide the open links."
            }
            (false, false) => "This mount works.",
        };
        line(format!("  {verdict}"));
        text.push('\n');
    }
    text
}

/// Returns the reason why a finding of a rule is accepted for a resource, if it is.
fn accepted(resource: &Resource<'_>, rule: &str) -> Option<String> {
    let mut entries = acknowledgement::entries(resource.body.get("Metadata"));
    entries.find(|(it, _)| *it == rule).and_then(|(_, it)| it.as_text()).map(str::to_owned)
}
