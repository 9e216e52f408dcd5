//! The configuration of `message-wall`.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::Limits;
use stanchion_check::facts::lambda::MEMORY_MIB;

use crate::blueprints::values::{AccessPointPath, EncryptionKey, LogDays, Tags};
use crate::blueprints::{
    AccessPointConfig, ApiConfig, FileSystemConfig, NetworkConfig, NewNetwork,
};
use crate::network::{Nat, Tier};
use crate::units::{LocalMountPath, StackName};
use crate::{checked, local_mount_path};

/// An HTTP API whose Lambda functions keep messages in one file on EFS.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, MessageWall};
/// let app = stanchion_constructs::construct::App::new();
/// MessageWall::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "MessageWall");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct MessageWall {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network of the file system and the functions. The functions need no internet access.
    pub network: NetworkConfig,
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The access point: the directory of the messages and its owner.
    pub access_point: AccessPointConfig,
    /// The path at which functions mount the directory: one level below `/mnt`.
    pub mount_path: LocalMountPath,
    /// The size of the wall. The oldest messages are removed when there are too many.
    pub wall: WallSize,
    /// The Lambda functions.
    pub function: WallFunction,
    /// The HTTP API.
    pub api: ApiConfig,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for MessageWall {
    fn default() -> MessageWall {
        MessageWall {
            stack_name: checked!(StackName, "MessageWall"),
            network: NetworkConfig::New(NewNetwork {
                zones: 2,
                tiers: BTreeSet::from([Tier::Isolated]),
                nat: Nat::None,
                ..NewNetwork::default()
            }),
            file_system: FileSystemConfig::default(),
            access_point: AccessPointConfig {
                path: const { AccessPointPath::literal("/message") },
                ..AccessPointConfig::default()
            },
            mount_path: local_mount_path!("/mnt/msg"),
            wall: WallSize::default(),
            function: WallFunction::default(),
            api: ApiConfig::default(),
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

/// The messages that a wall may have.
const MESSAGES: Limits = Limits::new(1, 100_000);

/// The bytes that a wall may have: at least those of the longest message, and so few that an answer with all messages
/// stays below 6 MB. The answer is JSON in JSON, so a byte of a message becomes at most two.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
const BYTES: Limits = Limits::new(65_536, 2_500_000);

/// The size of the wall.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct WallSize {
    /// The number of messages that the wall keeps, 1-100000.
    #[schemars(range(min = MESSAGES.least, max = MESSAGES.most))]
    pub messages: u32,
    /// The bytes of messages that the wall keeps, 65536-2500000. A message is counted as JSON in ASCII. The file on
    /// the file system has up to twice as many.
    #[schemars(range(min = BYTES.least, max = BYTES.most))]
    pub bytes: u32,
}

impl Default for WallSize {
    fn default() -> WallSize {
        WallSize { messages: 1000, bytes: 1_000_000 }
    }
}

/// The settings of the Lambda functions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct WallFunction {
    /// The memory in MiB, 128-10240.
    #[schemars(range(min = MEMORY_MIB.least, max = MEMORY_MIB.most))]
    pub memory_mib: u32,
    /// The timeout in seconds, 1-29. The API itself times out after 30 seconds.
    #[schemars(range(min = 1, max = 29))]
    pub timeout_seconds: u32,
    /// The maximum number of concurrent executions of each function. Default: the account's unreserved concurrency.
    #[schemars(range(min = 0, max = 100_000))]
    pub reserved_concurrency: Option<u32>,
    /// The number of days for which CloudWatch Logs keeps the logs.
    pub log_days: LogDays,
}

impl Default for WallFunction {
    fn default() -> WallFunction {
        WallFunction {
            memory_mib: 128,
            timeout_seconds: 10,
            reserved_concurrency: None,
            log_days: LogDays::MONTH,
        }
    }
}
