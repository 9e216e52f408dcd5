//! A mount, and the links from its compute to its file system.

use std::borrow::Cow;
use std::sync::Arc;

use stanchion_template::language::Answer;
use stanchion_template::{Node, Segment};

use super::reading::Reading;
use super::script::MountLine;
use super::sequence::Use;
use crate::code::{Code, Severity};
use crate::model::openzfs;
use crate::model::traffic::Group;
use crate::view::Resource;

/// The kind of compute that mounts the file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    Lambda,
    BatchJob,
    EcsTask,
    Instance,
    Studio,
    DataSync,
    CodeBuild,
    Transfer,
}

impl By {
    /// Returns the compute in a message.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            By::Lambda => "function",
            By::BatchJob => "job",
            By::EcsTask => "task",
            By::Instance => "instance",
            By::Studio => "Studio application",
            By::DataSync => "DataSync task",
            By::CodeBuild => "build",
            By::Transfer => "Transfer Family user",
        }
    }

    /// Returns true if the compute resolves the DNS name of the file system.
    pub(super) fn resolves_names(self) -> bool {
        !matches!(self, By::Lambda | By::DataSync)
    }
}

/// The network in which the compute of a mount can run.
#[derive(Clone, Debug)]
pub(crate) struct Placement<'a> {
    /// The resource that starts the compute, which must depend on the resources that the mount requires.
    pub(crate) starter: Resource<'a>,
    /// The subnets, or `None` if they are unknown.
    pub(crate) subnets: Option<Vec<&'a Node>>,
    /// The security groups, or `None` if they are unknown.
    pub(crate) groups: Option<Vec<Group<'a>>>,
    /// True if the compute starts as soon as the resource is created.
    pub(crate) starts_at_once: bool,
    /// The reason why the compute may not run there, or not in the way that the template shows.
    pub(crate) doubt: Option<String>,
}

/// The role of a compute.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Role<'a> {
    Known(Resource<'a>),
    /// The compute has no role.
    None,
    Unknown,
}

impl<'a> Role<'a> {
    /// Returns a text that is the same for the same role.
    pub(super) fn key(&self) -> String {
        match self {
            Role::Known(role) => role.id.to_owned(),
            Role::None => "no role".to_owned(),
            Role::Unknown => "an unknown role".to_owned(),
        }
    }

    /// Returns the role, if the template defines it.
    pub(crate) fn known(&self) -> Option<&Resource<'a>> {
        match self {
            Role::Known(role) => Some(role),
            Role::None | Role::Unknown => None,
        }
    }
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
    pub(crate) role: Role<'a>,
    /// `Yes` if the mount is encrypted in transit.
    pub(crate) tls: Answer,
    /// `Yes` if the mount uses IAM authorization.
    pub(crate) iam: Answer,
    pub(crate) is_read_only: bool,
    /// The directory of the file system that it mounts.
    pub(crate) root: Option<Cow<'a, str>>,
    /// The networks in which the compute runs. A job of AWS Batch runs in one of them, all others in each.
    pub(crate) placements: Arc<[Placement<'a>]>,
    pub(crate) line: Option<MountLine>,
    pub(crate) script: Option<Arc<Reading>>,
    /// The command of the script that uses the directory of the mount too early.
    pub(crate) early: Option<Use>,
    /// The image of an instance, if the template sets it.
    pub(crate) image: Option<&'a Node>,
    /// `No` if no container mounts the volume.
    pub(crate) is_used: Answer,
}

impl Mount<'_> {
    /// Returns true for a file system of FSx: Lustre or OpenZFS.
    pub(super) fn is_fsx(&self) -> bool {
        self.storage.kind == openzfs::FILE_SYSTEM
    }

    pub(super) fn is_lustre(&self) -> bool {
        self.is_fsx() && !self.is_openzfs()
    }

    pub(super) fn is_openzfs(&self) -> bool {
        openzfs::is_openzfs(&self.storage)
    }

    pub(super) fn is_s3_files(&self) -> bool {
        self.storage.kind == "AWS::S3Files::FileSystem"
    }
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

/// The verdict about a mount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Works,
    Fails,
    Unknown,
}

impl Chain<'_> {
    pub(crate) fn verdict(&self) -> Verdict {
        let is = |state: State| self.links.iter().any(|it| it.state == state);
        if is(State::Broken(Severity::Error)) {
            Verdict::Fails
        } else if is(State::Open) {
            Verdict::Unknown
        } else {
            Verdict::Works
        }
    }
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
