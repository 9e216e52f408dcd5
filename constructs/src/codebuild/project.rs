//! Projects of AWS CodeBuild.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::codebuild;
use stanchion_aws::codebuild::project as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use crate::attach::{Access, EfsMount, MountsEfs};
use crate::iam::{Role, Statement};
use crate::logs::LogGroup;
use crate::network::SecurityGroup;
use crate::text;

/// The mount options of CodeBuild. Options of a project replace them.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectFileSystemLocation.html>
const OPTIONS: &str = "nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2";

/// A project of AWS CodeBuild: builds in a VPC that mount file systems.
///
/// Builds use TLS and no IAM authorization, so the client policy of the file system must be
/// [`Tls`](crate::storage::ClientPolicy::Tls) or [`Open`](crate::storage::ClientPolicy::Open). A build that mounts a file
/// system runs in privileged mode, as root. An access point stands for its directory; its user does not apply.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html)
///
/// ```
/// use stanchion_constructs::codebuild::{BuildSpec, Project, Source};
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).nat(Nat::One).build(&stack, "Network");
///
/// let cache = FileSystem::builder(&network).client_policy(ClientPolicy::Tls).build(&stack, "Cache");
/// let commands = BuildSpec::new().build(["make CACHE=$CODEBUILD_MNT_CACHE"]);
/// let source = Source::github("https://github.com/example/project.git").build_spec(commands);
/// let project = Project::builder(&network, source).build(&stack, "Build");
/// cache.mount_on(&project, mount_path!("/mnt/cache"), Mount::read_write());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Project(pub(super) Rc<ProjectData>);

#[derive(Debug)]
pub(super) struct ProjectData {
    pub(super) scope: Scope,
    pub(super) resource: codebuild::ProjectRef,
    pub(super) role: Role,
    pub(super) log: LogGroup,
    pub(super) security_group: SecurityGroup,
    pub(super) zones: Vec<String>,
    /// The file systems, by their identifier.
    pub(super) mounts: RefCell<BTreeMap<String, EfsMount>>,
}

impl Project {
    /// Returns the name of the project.
    pub fn name(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// Returns the ARN of the project.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.arn()
    }

    /// Returns the resource.
    pub fn resource(&self) -> &codebuild::ProjectRef {
        &self.0.resource
    }

    /// Returns the role of builds.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// Returns the security group of builds.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Returns the log group of builds.
    pub fn log_group(&self) -> &LogGroup {
        &self.0.log
    }

    /// Allows a role to start and stop builds, and to read their state.
    pub fn grant_start(&self, role: &Role) {
        let actions = ["codebuild:BatchGetBuilds", "codebuild:StartBuild", "codebuild:StopBuild"];
        role.allow(Statement::allow(actions).on(self.arn()));
    }

    /// Writes the file systems that were mounted up to synthesis.
    pub(super) fn write(&self, scope: &Scope) {
        let data = &self.0;
        let mounts = data.mounts.borrow();
        let editor = scope.edit(&data.resource);
        for dependency in data.role.dependencies() {
            editor.depends_on(&dependency);
        }
        if mounts.is_empty() {
            return;
        }
        let locations: Vec<_> = mounts.iter().map(|(id, it)| location(id, it)).collect();
        editor.set_property("FileSystemLocations", locations);
        editor.set_property("Environment.PrivilegedMode", true);
        for mount in mounts.values() {
            mount.check(scope, &data.zones, "FileSystemLocations");
            check_policy(mount, scope);
        }
    }
}

impl MountsEfs for Project {
    fn mount_efs(&self, mount: EfsMount) {
        mount.connect(&self.0.security_group);
        let id = identifier(mount.at().as_str());
        let known = self.0.mounts.borrow_mut().insert(id.clone(), mount);
        if let Some(known) = known {
            self.0.scope.report(
                Diagnostic::new(
                    code::CBD_003,
                    "two file systems of the project have one identifier",
                )
                .property("FileSystemLocations")
                .found(format!("{id}, for {} too", known.at()))
                .allowed("paths that differ in letters and digits")
                .help("Mount one of them at another path"),
            );
        }
    }
}

/// Returns the identifier of a file system at a path. Its variable is `CODEBUILD_` with the identifier in capital letters.
fn identifier(path: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric();
    path.trim_start_matches('/').chars().map(|it| if is_plain(it) { it } else { '_' }).collect()
}

fn location(id: &str, mount: &EfsMount) -> l1::ProjectFileSystemLocation {
    let directory = mount.access_point().map_or("/", |it| it.path());
    let mut options: Vec<&str> = mount.options().iter().map(String::as_str).collect();
    options.extend((mount.access() == Access::ReadOnly).then_some("ro"));
    let options = (!options.is_empty()).then(|| format!("{OPTIONS},{}", options.join(",")));
    l1::ProjectFileSystemLocation::new()
        .identifier(id)
        .location(text![mount.file_system().dns_name(), ":", directory.to_owned()])
        .set_opt(options, l1::ProjectFileSystemLocation::mount_options)
        .mount_point(mount.at().as_str())
        .r#type("EFS")
}

/// Reports a file system that requires a role.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html>
fn check_policy(mount: &EfsMount, scope: &Scope) {
    if mount.file_system().policy().requires_iam() {
        scope.report(
            Diagnostic::new(
                code::MNT_008,
                format!(
                    "{} requires IAM authorization, which CodeBuild does not support",
                    mount.file_system().scope().path()
                ),
            )
            .property("FileSystemLocations")
            .found("ClientPolicy::TlsAndIam")
            .allowed("ClientPolicy::Tls, ClientPolicy::Open")
            .help("Set the client policy of the file system to `ClientPolicy::Tls`"),
        );
    }
}
