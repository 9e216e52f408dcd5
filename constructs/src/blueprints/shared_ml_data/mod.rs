//! Shares the data of several teams on one EFS file system, with SageMaker Studio.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::sagemaker::{SMALLEST_GID, SMALLEST_UID};
use stanchion_core::{App, Diagnostic};
use stanchion_template::document::Output;

use super::{Blueprint, NetworkConfig, NewNetwork, Removal, outside};
use crate::attach::Mount;
use crate::mount_path;
use crate::sagemaker::{NotebookInstance, StudioAuthentication, StudioDomain, UserProfile};
use crate::storage::{ClientPolicy, FileSystem, PosixUser};

/// An EFS file system with a directory for each team, which SageMaker Studio mounts.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, SharedMlData};
/// let app = stanchion_constructs::construct::App::new();
/// SharedMlData::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "SharedMlData");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct SharedMlData {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: String,
    /// The network of the file system and the domain.
    pub network: NetworkConfig,
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
    /// The teams by name: letters, digits and hyphens, starting with a letter.
    pub teams: BTreeMap<String, Team>,
    /// The way in which people log in to Studio.
    pub authentication: StudioLogin,
    /// The type of a notebook instance that mounts the whole file system, such as `ml.t3.medium`. Default: no
    /// notebook instance.
    pub notebook: Option<String>,
    /// The tags of every resource that supports tags.
    pub tags: BTreeMap<String, String>,
}

/// A team and its members.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Team {
    /// The POSIX group ID of the team on the file system, 1001 and up.
    pub gid: u32,
    /// The Studio user names of the members, each with its POSIX user ID on the file system, 10000 and up.
    #[serde(default)]
    pub members: BTreeMap<String, u32>,
}

/// The way in which people log in to Studio.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StudioLogin {
    /// With an IAM role of the account.
    #[default]
    Iam,
    /// With IAM Identity Center.
    IdentityCenter,
}

impl Default for SharedMlData {
    fn default() -> SharedMlData {
        let team = |gid, member: &str, uid| Team {
            gid,
            members: BTreeMap::from([(member.to_owned(), uid)]),
        };
        SharedMlData {
            stack_name: "SharedMlData".to_owned(),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            removal: Removal::default(),
            teams: BTreeMap::from([
                ("vision".to_owned(), team(2001, "ada", 10_001)),
                ("language".to_owned(), team(2002, "alan", 10_002)),
            ]),
            authentication: StudioLogin::default(),
            notebook: None,
            tags: BTreeMap::new(),
        }
    }
}

impl Blueprint for SharedMlData {
    const NAME: &'static str = "shared-ml-data";
    const SUMMARY: &'static str = "EFS with a directory for each team, mounted in SageMaker Studio and available through access points";

    fn check(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        if self.teams.is_empty() {
            findings.push(outside("teams", "none", "1 team or more"));
        }
        let is_name = |it: &str| {
            it.starts_with(|it: char| it.is_ascii_alphabetic())
                && it.len() <= 63
                && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
        };
        let (mut gids, mut people) = (BTreeSet::new(), BTreeSet::new());
        for (name, team) in &self.teams {
            if !is_name(name) {
                let allowed = "letters, digits and hyphens, starting with a letter, at most 63";
                findings.push(outside("teams", format!("{name:?}"), allowed));
            }
            let path = format!("teams.{name}");
            if team.gid < SMALLEST_GID || !gids.insert(team.gid) {
                let allowed = format!("a group ID that no other team has, {SMALLEST_GID} and up");
                findings.push(outside(&format!("{path}.gid"), team.gid, &allowed));
            }
            for (member, uid) in &team.members {
                let path = format!("{path}.members.{member}");
                if !is_name(member) || !people.insert(member.clone()) {
                    let allowed = "a name of letters, digits and hyphens, in one team only";
                    findings.push(outside(&path, format!("{member:?}"), allowed));
                }
                if *uid < SMALLEST_UID {
                    findings.push(outside(&path, uid, &format!("{SMALLEST_UID} and up")));
                }
            }
        }
        if let Some(kind) = self.notebook.as_ref().filter(|it| !it.starts_with("ml.")) {
            findings.push(outside("notebook", format!("{kind:?}"), "a type such as ml.t3.medium"));
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(&self.stack_name);
        stack.set_description("Data of several teams on one file system");
        for (key, value) in &self.tags {
            stack.tag(key.clone(), value.as_str());
        }
        let vpc = self.network.build(&stack);
        // SageMaker mounts the file system without an IAM role, so security groups restrict access instead of a
        // policy.
        let data = FileSystem::builder(&vpc)
            .client_policy(ClientPolicy::Open)
            .removal(self.removal.policy())
            .build(&stack, "Data");
        let authentication = match self.authentication {
            StudioLogin::Iam => StudioAuthentication::Iam,
            StudioLogin::IdentityCenter => StudioAuthentication::IdentityCenter,
        };
        let domain = StudioDomain::builder(&vpc, authentication).build(&stack, "Studio");
        for (name, team) in &self.teams {
            let owner = PosixUser::new(team.gid, team.gid);
            // A setgid directory (the first of four octal digits): new files belong to the team's group.
            let access_point = data
                .access_point(format!("/{name}"))
                .create_as(owner, 0o2770)
                .act_as(owner)
                .build(&stack, &format!("{name}-team"));
            let id =
                Output::new(access_point.id()).description(format!("The access point of /{name}"));
            stack.output(&format!("{name}-access-point"), id);
            for (member, uid) in &team.members {
                UserProfile::builder(&domain, member.as_str())
                    .posix_user(PosixUser::new(*uid, team.gid))
                    .share_efs(&data, &format!("/{name}"))
                    .build(&stack, &format!("{member}-profile"));
            }
        }
        if let Some(kind) = &self.notebook {
            let notebook = NotebookInstance::builder(&vpc, kind.as_str()).build(&stack, "Notebook");
            let at = mount_path!("/home/ec2-user/SageMaker/shared");
            data.mount_on(&notebook, at, Mount::plain_nfs());
        }
        for (name, text, value) in
            [("FileSystemId", "The file system", data.id()), ("StudioUrl", "Studio", domain.url())]
        {
            stack.output(name, Output::new(value).description(text));
        }
    }
}
