//! Shares the data of several teams on one EFS file system, with SageMaker Studio.
//!
//! - **A team** has a directory that belongs to its group, and an access point through which every client acts as the team.
//!   A function creates the directories after each creation or update of the stack, because Studio mounts only directories
//!   that exist.
//! - **Studio** mounts the directory of a member's team in `/mnt/custom-file-systems`. A member has a POSIX user of their own,
//!   whose group is the team.
//! - **The notebook** mounts access points in `/home/ec2-user/SageMaker/shared`. Its user `ec2-user` acts as the team in
//!   each of them, whatever its own user ID is.
//! - **Permissions**: the roles may write logs and metrics, pull images, and work in the user's own spaces and apps.
//!   `managedPolicies` adds more.

mod check;
mod config;
mod directories;

pub use config::{Member, Notebook, SharedMlData, StudioLogin, Team};

use std::collections::BTreeMap;

use stanchion_core::{App, Diagnostic, RemovalPolicy, Stack};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, Value};

use super::Blueprint;
use super::values::{MemberName, TeamName};
use crate::attach::{Mount, Transport};
use crate::network::Vpc;
use crate::sagemaker::{
    NotebookInstance, NotebookInstanceBuilder, StudioAuthentication, StudioDomain,
    StudioDomainBuilder, UserProfile, UserProfileBuilder,
};
use crate::storage::{AccessPoint, ClientPolicy, FileSystem, PosixUser};
use crate::units::MountPath;

/// Returns the letters and digits of a name, which the ids of resources have.
fn id_of(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

impl Blueprint for SharedMlData {
    const NAME: &'static str = "shared-ml-data";
    const SUMMARY: &'static str = "EFS with a directory for each team, mounted in SageMaker Studio and available through access points";

    fn check_relations(&self) -> Vec<Diagnostic> {
        check::check(self)
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("Data of several teams on one file system");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        // SageMaker mounts the file system without an IAM role, so security groups restrict access instead of a
        // policy.
        let data = self.file_system.build(&stack, &vpc, ClientPolicy::Open);
        // SageMaker retains the home directories when the domain is deleted.
        let key = self.kms_key.as_ref().map(|it| {
            let description = "Encrypts the home directories and the notebook";
            it.of_data(&stack, "SageMakerKey", description, RemovalPolicy::Retain)
        });
        let domain = self.domain(&stack, &vpc, key.as_ref());
        directories::build(self, &stack, &vpc, &data, log_key.as_ref());
        let mut access_points = BTreeMap::new();
        for (name, team) in &self.teams {
            access_points.insert(name, access_point(name, team, &data, &stack));
            for (member, user) in &team.members {
                self.profile((name, team), (member, user), &domain, &data, &stack);
            }
        }
        if let Some(notebook) = &self.notebook {
            self.notebook(notebook, &stack, &vpc, key.as_ref(), &access_points);
        }
        for (name, text, value) in
            [("FileSystemId", "The file system", data.id()), ("StudioUrl", "Studio", domain.url())]
        {
            stack.output(name, Output::new(value).description(text));
        }
    }
}

/// Creates the access point of a team.
fn access_point(name: &TeamName, team: &Team, data: &FileSystem, stack: &Stack) -> AccessPoint {
    let owner = PosixUser::new(team.gid, team.gid);
    // A setgid directory (the first of four octal digits): new files belong to the team's group.
    let access_point = data
        .access_point(format!("/{name}"))
        .create_as(owner, 0o2770)
        .act_as(owner)
        .build(stack, &format!("{name}-team"));
    let id = Output::new(access_point.id()).description(format!("The access point of /{name}"));
    stack.output(&format!("{name}-access-point"), id);
    access_point
}

impl SharedMlData {
    fn domain(&self, stack: &Stack, vpc: &Vpc, key: Option<&Value<String>>) -> StudioDomain {
        let authentication = match self.authentication {
            StudioLogin::Iam => StudioAuthentication::Iam,
            StudioLogin::IdentityCenter => StudioAuthentication::IdentityCenter,
        };
        let domain = StudioDomain::builder(vpc, authentication)
            .subnets(self.file_system.subnets(vpc.inner_subnets()))
            .set_opt(key, StudioDomainBuilder::kms_key);
        let policies = self.managed_policies.iter();
        policies.fold(domain, StudioDomainBuilder::managed_policy).build(stack, "Studio")
    }

    fn profile(
        &self,
        (team, Team { gid, .. }): (&TeamName, &Team),
        (name, member): (&MemberName, &Member),
        domain: &StudioDomain,
        data: &FileSystem,
        stack: &Stack,
    ) {
        let user = match self.authentication {
            StudioLogin::Iam => None,
            StudioLogin::IdentityCenter => {
                let user = member.identity_center_user.as_ref();
                Some(user.map_or(name.as_str(), |it| it.as_str()).to_owned())
            }
        };
        UserProfile::builder(domain, name.as_str())
            .posix_user(PosixUser::new(member.uid, *gid))
            .set_opt(user, UserProfileBuilder::identity_center_user)
            .share_efs(data, &format!("/{team}"))
            .build(stack, &format!("{name}-profile"));
    }

    fn notebook(
        &self,
        config: &Notebook,
        stack: &Stack,
        vpc: &Vpc,
        key: Option<&Value<String>>,
        access_points: &BTreeMap<&TeamName, AccessPoint>,
    ) {
        let subnets = self.file_system.subnets(vpc.inner_subnets());
        let notebook = NotebookInstance::builder(vpc, config.instance_type.as_str())
            .volume_gib(config.volume_gib)
            .set_opt(subnets.first(), NotebookInstanceBuilder::subnet)
            .set_opt(key, NotebookInstanceBuilder::kms_key);
        let policies = self.managed_policies.iter();
        let notebook = policies
            .fold(notebook, NotebookInstanceBuilder::managed_policy)
            .build(stack, "Notebook");
        for (team, access_point) in access_points {
            if config.teams.as_ref().is_some_and(|it| !it.contains(*team)) {
                continue;
            }
            let path = format!("/home/ec2-user/SageMaker/shared/{team}");
            // The names of teams are parts of paths.
            let Ok(path) = path.parse::<MountPath>() else { continue };
            // The role of a notebook is not the role of its instance, so the mount has no IAM authorization.
            let mount = Mount::read_write().transport(Transport::Tls);
            access_point.mount_on(&notebook, path, mount);
        }
    }
}
