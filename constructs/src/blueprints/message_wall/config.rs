//! The configuration of `message-wall`.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::lambda::MEMORY_MIB;
use stanchion_core::Diagnostic;

use crate::blueprints::{AccessPointConfig, FileSystemConfig, NetworkConfig, NewNetwork, outside};
use crate::local_mount_path;
use crate::network::{Nat, Tier};
use crate::units::LocalMountPath;

/// An HTTP API whose functions keep messages in one file.
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
    /// The stack's name: letters, digits and hyphens, a letter first, at most 128.
    pub stack_name: String,
    /// The network. The functions need nothing outside of it.
    pub network: NetworkConfig,
    /// The file system.
    pub file_system: FileSystemConfig,
    /// The directory of the messages, and whose it is.
    pub access_point: AccessPointConfig,
    /// Where functions see the directory: one level below /mnt.
    pub mount_path: LocalMountPath,
    /// The functions.
    pub function: WallFunction,
    /// The API.
    pub api: WallApi,
    /// Tags of everything that takes tags.
    pub tags: BTreeMap<String, String>,
}

impl Default for MessageWall {
    fn default() -> MessageWall {
        MessageWall {
            stack_name: "MessageWall".to_owned(),
            network: NetworkConfig::New(NewNetwork {
                zones: 2,
                tiers: BTreeSet::from([Tier::Isolated]),
                nat: Nat::None,
                ..NewNetwork::default()
            }),
            file_system: FileSystemConfig::default(),
            access_point: AccessPointConfig {
                path: "/message".to_owned(),
                ..AccessPointConfig::default()
            },
            mount_path: local_mount_path!("/mnt/msg"),
            function: WallFunction::default(),
            api: WallApi::default(),
            tags: BTreeMap::new(),
        }
    }
}

/// The functions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct WallFunction {
    /// Memory in MiB, 128-10240.
    pub memory_mib: u32,
    /// For how many seconds one may run, 1-29: the API waits for 30.
    pub timeout_seconds: u32,
    /// How many may run at once; default as many as the account lets.
    pub reserved_concurrency: Option<u32>,
    /// How many days the log is kept.
    pub log_days: u16,
}

impl Default for WallFunction {
    fn default() -> WallFunction {
        WallFunction {
            memory_mib: 128,
            timeout_seconds: 10,
            reserved_concurrency: None,
            log_days: 30,
        }
    }
}

impl WallFunction {
    pub(super) fn check(&self, findings: &mut Vec<Diagnostic>) {
        if !MEMORY_MIB.has(self.memory_mib) {
            let allowed = format!("{}-{}", MEMORY_MIB.least, MEMORY_MIB.most);
            findings.push(outside("function.memoryMib", self.memory_mib, &allowed));
        }
        if !(1..=29).contains(&self.timeout_seconds) {
            findings.push(outside("function.timeoutSeconds", self.timeout_seconds, "1-29"));
        }
    }
}

/// The API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct WallApi {
    /// Who may call it.
    pub authorization: ApiAuthorization,
    /// The sites whose pages may call it from a browser.
    pub allow_origins: Vec<String>,
    /// How many calls a second it lets through, over time.
    pub rate: f64,
    /// How many calls at once.
    pub burst: u32,
}

impl Default for WallApi {
    fn default() -> WallApi {
        WallApi {
            authorization: ApiAuthorization::default(),
            allow_origins: Vec::new(),
            rate: 50.0,
            burst: 100,
        }
    }
}

/// Who may call an API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ApiAuthorization {
    /// Whom IAM lets, with signed requests.
    #[default]
    Iam,
    /// Everyone on the internet.
    Everyone,
}
