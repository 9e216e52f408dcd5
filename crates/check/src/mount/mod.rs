//! The mount proof: for every compute that mounts a file system, whether the mount can work, link by link, from the
//! template alone.

mod access;
pub(crate) use access::is_made_elsewhere;
pub(crate) use script::{Helper, mount_lines};
pub(crate) use user_data::would_run;
mod find;
mod network;
mod order;
mod script;
mod user_data;

use std::fmt::Write;

use stanchion_template::{Node, Segment};

use crate::Code;
use crate::context::{Context, Resource};
use crate::model::script::Script;
use crate::{Severity, acknowledgement};

/// What a mount is done by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    Lambda,
    BatchJob,
    EcsTask,
    UserData,
}

/// Where what mounts may run.
#[derive(Clone, Debug)]
pub(crate) struct Placement<'a> {
    /// The resource that starts it, which has to wait for what the mount needs.
    pub(crate) starter: Resource<'a>,
    /// The subnets; none when they cannot be told.
    pub(crate) subnets: Option<Vec<&'a Node>>,
    /// The security groups; none when they cannot be told.
    pub(crate) groups: Option<Vec<&'a Node>>,
}

/// A compute that mounts a file system of the same template.
#[derive(Clone, Debug)]
pub(crate) struct Mount<'a> {
    pub(crate) by: By,
    pub(crate) compute: Resource<'a>,
    /// Where in the compute it is said.
    pub(crate) path: Vec<Segment>,
    pub(crate) storage: Resource<'a>,
    pub(crate) access_point: Option<Resource<'a>>,
    pub(crate) role: Option<Resource<'a>>,
    /// Whether it is encrypted; none when that cannot be told.
    pub(crate) tls: Option<bool>,
    /// Whether it says who it is.
    pub(crate) iam: Option<bool>,
    pub(crate) is_read_only: bool,
    /// The directory of the file system that it takes.
    pub(crate) root: Option<&'a str>,
    pub(crate) placements: Vec<Placement<'a>>,
    pub(crate) line: Option<script::MountLine>,
    pub(crate) script: Option<Script>,
}

/// How a link of a chain stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Holds,
    Broken(Severity),
    /// The template does not tell.
    Open,
}

/// One link of the chain from a compute to its file system.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) code: &'static Code,
    pub(crate) name: &'static str,
    pub(crate) state: State,
    pub(crate) detail: String,
    pub(crate) path: Vec<Segment>,
    pub(crate) help: Option<String>,
}

/// A mount with its links.
#[derive(Clone, Debug)]
pub(crate) struct Chain<'a> {
    pub(crate) mount: Mount<'a>,
    pub(crate) links: Vec<Link>,
}

impl Link {
    fn new(code: &'static Code, name: &'static str, path: &[Segment]) -> Link {
        let (state, detail) = (State::Open, String::new());
        Link { code, name, state, detail, path: path.to_vec(), help: None }
    }

    fn holds(mut self, detail: impl Into<String>) -> Link {
        (self.state, self.detail) = (State::Holds, detail.into());
        self
    }

    fn open(mut self, detail: impl Into<String>) -> Link {
        (self.state, self.detail) = (State::Open, detail.into());
        self
    }

    fn broken(mut self, severity: Severity, detail: impl Into<String>) -> Link {
        (self.state, self.detail) = (State::Broken(severity), detail.into());
        self
    }

    fn help(mut self, text: impl Into<String>) -> Link {
        self.help = Some(text.into());
        self
    }
}

/// Every mount of a template with its links.
pub(crate) fn chains<'a>(cx: &Context<'a>) -> Vec<Chain<'a>> {
    let prove = |mount: Mount<'a>| {
        let mut links = Vec::new();
        network::links(cx, &mount, &mut links);
        access::links(cx, &mount, &mut links);
        order::links(cx, &mount, &mut links);
        user_data::links(&mount, &mut links);
        Chain { mount, links }
    };
    find::mounts(cx).into_iter().map(prove).collect()
}

/// The chains of a template for people.
pub(crate) fn explain(cx: &Context<'_>) -> String {
    let chains = cx.mounts();
    if chains.is_empty() {
        return "No compute of this template mounts a file system of this template.\n".to_owned();
    }
    let mut text = String::new();
    for Chain { mount, links } in chains {
        let Mount { compute, storage, .. } = mount;
        let door = mount.access_point.map(|it| format!(" through {}", it.id)).unwrap_or_default();
        // Writing to a text cannot fail.
        let _ = writeln!(
            text,
            "{} ({}) mounts {} ({}){door}",
            compute.id, compute.kind, storage.id, storage.kind
        );
        for link in links {
            let accepted = accepted(compute, link.code.id);
            let mark = match link.state {
                State::Holds => "holds ",
                State::Broken(_) if accepted.is_some() => "agreed",
                State::Broken(Severity::Error) => "BREAKS",
                State::Broken(_) => "doubt ",
                State::Open => "open  ",
            };
            let _ = writeln!(text, "  {mark}  {:<16} {}", link.name, link.detail);
            let more = accepted.or_else(|| link.help.clone());
            if let (State::Broken(_), Some(more)) = (link.state, more) {
                let _ = writeln!(text, "          {:<16} {}: {more}", "", link.code.id);
            }
        }
        let broken = links.iter().any(|it| it.state == State::Broken(Severity::Error));
        let open = links.iter().any(|it| it.state == State::Open);
        let verdict = match (broken, open) {
            (true, _) => "This mount cannot work.",
            (false, true) => {
                "Nothing in the template keeps this mount from working; open links are not in it."
            }
            (false, false) => "This mount works.",
        };
        let _ = writeln!(text, "  {verdict}\n");
    }
    text
}

/// Why a finding of a rule is accepted for a resource, when it is.
fn accepted(resource: &Resource<'_>, rule: &str) -> Option<String> {
    let mut entries = acknowledgement::entries(resource.body.get("Metadata"));
    entries.find(|(it, _)| *it == rule).and_then(|(_, it)| it.as_text()).map(str::to_owned)
}
