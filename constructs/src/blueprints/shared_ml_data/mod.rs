//! Shares the data of several teams on one EFS file system, with SageMaker Studio.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::sagemaker::{SMALLEST_GID, SMALLEST_UID};
use stanchion_core::{App, Diagnostic};
use stanchion_template::document::Output;

use super::keys::check_log_key;
use super::values::{EncryptionKey, MemberName, NotebookType, Tags, TeamName, map_of};
use super::{Blueprint, NetworkConfig, NewNetwork, Removal, conflict};
use crate::attach::Mount;
use crate::sagemaker::{NotebookInstance, StudioAuthentication, StudioDomain, UserProfile};
use crate::storage::{ClientPolicy, FileSystem, PosixUser};
use crate::units::StackName;
use crate::{checked, mount_path};

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
    pub stack_name: StackName,
    /// The network of the file system and the domain.
    pub network: NetworkConfig,
    /// The deletion policy of the file system: what happens to it when the stack is deleted.
    pub removal: Removal,
    /// The teams by name: letters, digits and hyphens, starting with a letter.
    #[schemars(schema_with = "teams")]
    pub teams: BTreeMap<TeamName, Team>,
    /// The way in which people log in to Studio.
    pub authentication: StudioLogin,
    /// The type of a notebook instance that mounts the whole file system, such as `ml.t3.medium`. Default: no
    /// notebook instance.
    pub notebook: Option<NotebookType>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

/// A team and its members.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Team {
    /// The POSIX group ID of the team on the file system, 1001 and up.
    #[schemars(range(min = SMALLEST_GID, max = 4_000_000))]
    pub gid: u32,
    /// The Studio user names of the members, each with its POSIX user ID on the file system, 10000 and up.
    #[serde(default)]
    #[schemars(schema_with = "members")]
    pub members: BTreeMap<MemberName, u32>,
}

fn teams(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    map_of::<TeamName, Team>(generator, 1, 100)
}

fn members(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let mut schema = map_of::<MemberName, u32>(generator, 0, 100);
    let uid = schemars::json_schema!({
        "type": "integer",
        "minimum": SMALLEST_UID,
        "maximum": 4_000_000,
    });
    schema.insert("additionalProperties".to_owned(), uid.to_value());
    schema
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
        let team =
            |gid, member: MemberName, uid| Team { gid, members: BTreeMap::from([(member, uid)]) };
        SharedMlData {
            stack_name: checked!(StackName, "SharedMlData"),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            removal: Removal::default(),
            teams: BTreeMap::from([
                (
                    const { TeamName::literal("vision") },
                    team(2001, const { MemberName::literal("ada") }, 10_001),
                ),
                (
                    const { TeamName::literal("language") },
                    team(2002, const { MemberName::literal("alan") }, 10_002),
                ),
            ]),
            authentication: StudioLogin::default(),
            notebook: None,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

/// Returns the letters and digits of a name, which the ids of resources have.
fn id_of(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

impl Blueprint for SharedMlData {
    const NAME: &'static str = "shared-ml-data";
    const SUMMARY: &'static str = "EFS with a directory for each team, mounted in SageMaker Studio and available through access points";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        check_log_key(self.log_kms_key.as_ref(), &self.network, &mut findings);
        let (mut names, mut gids) = (BTreeSet::new(), BTreeSet::new());
        let (mut people, mut uids) = (BTreeSet::new(), BTreeSet::new());
        for (name, team) in &self.teams {
            let path = format!("teams.{name}");
            if !names.insert(id_of(name.as_str())) {
                let allowed = "a name that differs from those of other teams in letters or digits";
                findings.push(conflict(&path, format!("{:?}", name.as_str()), allowed));
            }
            if !gids.insert(team.gid) {
                let allowed = "a group ID that no other team has";
                findings.push(conflict(&format!("{path}.gid"), team.gid, allowed));
            }
            for (member, uid) in &team.members {
                let path = format!("{path}.members.{member}");
                if !people.insert(id_of(member.as_str())) {
                    let allowed = "a name that no other member has, in one team only";
                    findings.push(conflict(&path, format!("{:?}", member.as_str()), allowed));
                }
                if !uids.insert(uid) {
                    findings.push(conflict(&path, uid, "a user ID that no other member has"));
                }
            }
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("Data of several teams on one file system");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
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
