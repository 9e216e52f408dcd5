//! A mount, and the links from its compute to its file system.

use stanchion_template::{Node, Segment};

use super::script::MountLine;
use crate::code::{Code, Severity};
use crate::model::script::Script;
use crate::view::Resource;

/// The kind of compute that mounts the file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    Lambda,
    BatchJob,
    EcsTask,
    UserData,
}

/// The network in which the compute of a mount can run.
#[derive(Clone, Debug)]
pub(crate) struct Placement<'a> {
    /// The resource that starts the compute, which must depend on the resources that the mount requires.
    pub(crate) starter: Resource<'a>,
    /// The subnets, or `None` if they are unknown.
    pub(crate) subnets: Option<Vec<&'a Node>>,
    /// The security groups, or `None` if they are unknown.
    pub(crate) groups: Option<Vec<&'a Node>>,
}

/// A compute that mounts a file system of the same template.
#[derive(Clone, Debug)]
pub(crate) struct Mount<'a> {
    pub(crate) by: By,
    pub(crate) compute: Resource<'a>,
    /// The path of the mount in the compute.
    pub(crate) path: Vec<Segment>,
    pub(crate) storage: Resource<'a>,
    pub(crate) access_point: Option<Resource<'a>>,
    pub(crate) role: Option<Resource<'a>>,
    /// True if the mount is encrypted in transit; `None` if that is unknown.
    pub(crate) tls: Option<bool>,
    /// True if the mount uses IAM authorization; `None` if that is unknown.
    pub(crate) iam: Option<bool>,
    pub(crate) is_read_only: bool,
    /// The directory of the file system that it mounts.
    pub(crate) root: Option<&'a str>,
    pub(crate) placements: Vec<Placement<'a>>,
    pub(crate) line: Option<MountLine>,
    pub(crate) script: Option<Script>,
}

/// The state of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Holds,
    Broken(Severity),
    /// The template does not contain enough to decide.
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
    pub(super) fn new(code: &'static Code, name: &'static str, path: &[Segment]) -> Link {
        let (state, detail) = (State::Open, String::new());
        Link { code, name, state, detail, path: path.to_vec(), help: None }
    }

    pub(super) fn holds(mut self, detail: impl Into<String>) -> Link {
        (self.state, self.detail) = (State::Holds, detail.into());
        self
    }

    pub(super) fn open(mut self, detail: impl Into<String>) -> Link {
        (self.state, self.detail) = (State::Open, detail.into());
        self
    }

    pub(super) fn broken(mut self, severity: Severity, detail: impl Into<String>) -> Link {
        (self.state, self.detail) = (State::Broken(severity), detail.into());
        self
    }

    pub(super) fn help(mut self, text: impl Into<String>) -> Link {
        self.help = Some(text.into());
        self
    }
}
