//! The configuration of `shared-ml-data`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::sagemaker::{SMALLEST_GID, SMALLEST_UID};

use crate::blueprints::values::{
    EncryptionKey, IdentityCenterUser, MemberName, NotebookType, Tags, TeamName, map_of,
};
use crate::blueprints::{FileSystemConfig, NetworkConfig, NewNetwork};
use crate::checked;
use crate::units::{ManagedPolicyArn, StackName};

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
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The teams by name: letters, digits and hyphens, starting with a letter.
    #[schemars(schema_with = "teams")]
    pub teams: BTreeMap<TeamName, Team>,
    /// The way in which people log in to Studio.
    pub authentication: StudioLogin,
    /// The notebook instance that mounts the directories of teams. Default: no notebook instance.
    pub notebook: Option<Notebook>,
    /// The managed policies of the roles of Studio and the notebook, by ARN. Without them, the roles may write logs and
    /// metrics, pull container images, and work in spaces and apps of the user's own.
    #[schemars(length(max = 10), extend("uniqueItems" = true))]
    pub managed_policies: Vec<ManagedPolicyArn>,
    /// The customer managed KMS key that encrypts the home directories of Studio and the volume of the notebook. Default:
    /// keys that AWS manages.
    pub kms_key: Option<EncryptionKey>,
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
    /// The members by the names of their Studio user profiles.
    #[serde(default)]
    #[schemars(schema_with = "members")]
    pub members: BTreeMap<MemberName, Member>,
}

/// A member of a team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Member {
    /// The POSIX user ID on the file system, 10000 and up.
    #[schemars(range(min = SMALLEST_UID, max = 4_000_000))]
    pub uid: u32,
    /// The name of the user in IAM Identity Center, for `authentication: identity-center` only. Default: the name of the
    /// user profile. The user must be assigned to the application of the domain in IAM Identity Center.
    #[serde(default)]
    pub identity_center_user: Option<IdentityCenterUser>,
}

fn teams(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    map_of::<TeamName, Team>(generator, 1, 100)
}

fn members(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    map_of::<MemberName, Member>(generator, 0, 100)
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

/// A notebook instance that mounts the directories of teams below `/home/ec2-user/SageMaker/shared`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Notebook {
    /// The instance type, such as `ml.t3.medium`.
    pub instance_type: NotebookType,
    /// The teams whose directories it mounts, at most 10. Default: all teams.
    #[serde(default)]
    #[schemars(length(min = 1, max = MOST_MOUNTS), extend("uniqueItems" = true))]
    pub teams: Option<Vec<TeamName>>,
    /// The size of the volume of the notebook in GiB, 5-16384. An update must not reduce it.
    #[serde(default = "Notebook::default_volume_gib")]
    #[schemars(range(min = 5, max = 16_384))]
    pub volume_gib: u32,
}

impl Notebook {
    fn default_volume_gib() -> u32 {
        5
    }
}

/// The number of directories that the start script mounts. SageMaker limits the script to 16,384 characters in base64, and
/// the start to 5 minutes.
///
/// Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html>
pub(super) const MOST_MOUNTS: usize = 10;

impl Default for SharedMlData {
    fn default() -> SharedMlData {
        let team = |gid, member: MemberName, uid| Team {
            gid,
            members: BTreeMap::from([(member, Member { uid, identity_center_user: None })]),
        };
        SharedMlData {
            stack_name: checked!(StackName, "SharedMlData"),
            network: NetworkConfig::New(NewNetwork { zones: 2, ..NewNetwork::default() }),
            file_system: FileSystemConfig::default(),
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
            managed_policies: Vec::new(),
            kms_key: None,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}
