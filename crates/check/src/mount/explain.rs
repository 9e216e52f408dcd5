//! The mount proof as text and as data.

use serde::Serialize;
use stanchion_template::language::Answer;
use stanchion_template::visible;

use super::chain::{By, Chain, Mount, State, Verdict};
use crate::code::{self, Severity};
use crate::finding::acknowledgement;
use crate::view::Resource;

/// A mount with its proof, as data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Explained {
    compute: Named,
    file_system: Named,
    access_point: Option<String>,
    /// The groups, fleets and environments that start the instances of a launch template.
    #[serde(skip)]
    started_by: Vec<String>,
    /// The path of the mount in the template.
    path: String,
    /// The conditions under which the mount has this proof, if it does not always have it.
    pub(crate) condition: Option<String>,
    verdict: &'static str,
    links: Vec<ExplainedLink>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Named {
    logical_id: String,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct ExplainedLink {
    pub(crate) name: &'static str,
    pub(crate) state: &'static str,
    pub(crate) detail: String,
    /// The id of the finding, for a link that is broken.
    finding: Option<&'static str>,
    help: Option<String>,
    acknowledged: Option<String>,
}

impl ExplainedLink {
    /// Returns true for a warning that can keep the client from the file system. Traffic between zones only causes costs.
    fn can_fail(&self) -> bool {
        self.state == "warning"
            && self.acknowledged.is_none()
            && self.finding != Some(code::MNT_014.id)
    }
}

impl Explained {
    pub(crate) fn of(chain: &Chain<'_>) -> Explained {
        let Chain { mount, links } = chain;
        let Mount { compute, storage, .. } = mount;
        let named =
            |it: &Resource<'_>| Named { logical_id: it.id.to_owned(), kind: it.kind.to_owned() };
        let link = |it: &super::chain::Link| {
            let is_broken = matches!(it.state, State::Broken(_));
            ExplainedLink {
                name: it.name,
                state: match it.state {
                    State::Holds => "holds",
                    State::Broken(Severity::Error) => "broken",
                    State::Broken(_) => "warning",
                    State::Open => "open",
                },
                detail: it.detail.clone(),
                finding: is_broken.then_some(it.code.id),
                help: it.help.clone().filter(|_| is_broken),
                acknowledged: accepted(compute, it.code.id).filter(|_| is_broken),
            }
        };
        let links: Vec<ExplainedLink> = links.iter().map(link).collect();
        let has_doubt = links.iter().any(ExplainedLink::can_fail);
        Explained {
            compute: named(compute),
            file_system: named(storage),
            access_point: mount.access_point.map(|it| it.id.to_owned()),
            started_by: starters(mount),
            path: crate::rule::dotted(&mount.path),
            condition: None,
            verdict: match chain.verdict() {
                Verdict::Works if has_doubt => "unknown",
                Verdict::Works => "works",
                Verdict::Fails => "fails",
                Verdict::Unknown => "unknown",
            },
            links,
        }
    }

    pub(crate) fn client(&self) -> &str {
        &self.compute.logical_id
    }

    pub(crate) fn file_system(&self) -> &str {
        &self.file_system.logical_id
    }

    pub(crate) fn access_point(&self) -> Option<&str> {
        self.access_point.as_deref()
    }

    pub(crate) fn links(&self) -> &[ExplainedLink] {
        &self.links
    }

    pub(crate) fn started_by(&self) -> &[String] {
        &self.started_by
    }

    pub(crate) fn works(&self) -> Answer {
        match self.verdict {
            "works" => Answer::Yes,
            "fails" => Answer::No,
            _ => Answer::Unknown,
        }
    }

    /// Marks a mount that works as unknown, with the reason in a separate link.
    pub(crate) fn leave_open(&mut self, detail: &str) {
        if self.verdict == "works" {
            self.verdict = "unknown";
        }
        self.links.push(ExplainedLink {
            name: "conditions",
            state: "open",
            detail: detail.to_owned(),
            finding: None,
            help: None,
            acknowledged: None,
        });
    }
}

/// Returns the resources that start the instances of a launch template, without the launch template itself.
fn starters(mount: &Mount<'_>) -> Vec<String> {
    if mount.by != By::Instance {
        return Vec::new();
    }
    let ids = mount.placements.iter().map(|it| it.starter.id);
    ids.filter(|it| *it != mount.compute.id).map(str::to_owned).collect()
}

/// Returns the mounts of a template as text.
pub(crate) fn explain(mounts: &[Explained]) -> String {
    if mounts.is_empty() {
        return "No resource of this template mounts a file system of this template.\n".to_owned();
    }
    let mut text = String::new();
    for it in mounts {
        let access_point =
            it.access_point.as_ref().map(|it| format!(" through {it}")).unwrap_or_default();
        let condition = it.condition.as_ref().map(|it| format!(", if {it}")).unwrap_or_default();
        // Names of the template stay on their line.
        let mut line = |it: String| text.push_str(&format!("{}\n", visible(&it)));
        line(format!(
            "{} ({}) mounts {} ({}){access_point}{condition}",
            it.compute.logical_id, it.compute.kind, it.file_system.logical_id, it.file_system.kind
        ));
        for link in &it.links {
            let mark = match (link.state, &link.acknowledged) {
                (_, Some(_)) => "accepted",
                ("broken", None) => "BREAKS",
                (state, None) => state,
            };
            line(format!("  {mark:<8}  {:<16} {}", link.name, link.detail));
            let more = link.acknowledged.as_ref().or(link.help.as_ref());
            if let (Some(id), Some(more)) = (link.finding, more) {
                line(format!("            {:<16} {id}: {more}", ""));
            }
        }
        let verdict = match it.verdict {
            "works" => "This mount works.",
            "fails" => "This mount cannot work.",
            _ if it.links.iter().any(ExplainedLink::can_fail) => {
                "This mount can fail: see the warnings."
            }
            _ => {
                "The template has no fault that breaks this mount, but it does not decide the open links."
            }
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
