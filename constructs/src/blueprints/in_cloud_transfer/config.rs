//! The configuration of `in-cloud-transfer`.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::{EfsPlace, TransferPlace};
use crate::blueprints::values::{EncryptionKey, ExcludePattern, HourlyCronFields, LogDays, Tags};
use crate::blueprints::{NetworkConfig, NewNetwork};
use crate::checked;
use crate::network::{Nat, Tier};
use crate::units::StackName;

/// A DataSync task that copies the changes of a file system or bucket to another one in the same account and Region.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, InCloudTransfer};
/// let app = stanchion_constructs::construct::App::new();
/// InCloudTransfer::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "InCloudTransfer");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct InCloudTransfer {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: StackName,
    /// The network of the file systems.
    pub network: NetworkConfig,
    /// The file system or bucket that DataSync copies from.
    pub source: TransferPlace,
    /// The file system or bucket that DataSync copies to.
    pub destination: TransferPlace,
    /// The schedule of the copy in six cron fields such as `0 2 * * ? *`, with at least an hour between runs. `null`
    /// means that you start the task yourself.
    pub schedule: Option<HourlyCronFields>,
    /// The patterns of files that are not copied, such as `*.tmp`.
    #[schemars(length(max = 50))]
    pub exclude: Vec<ExcludePattern>,
    /// Sets whether files that are missing from the source are deleted from the destination.
    pub delete_missing: bool,
    /// The maximum bandwidth in bytes per second. Default: unlimited.
    #[schemars(range(min = 1, max = 1_000_000_000_000_u64))]
    pub bytes_per_second: Option<u64>,
    /// The number of days for which CloudWatch Logs keeps the errors of the copies. `null` means that they are not recorded.
    pub log_days: Option<LogDays>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for InCloudTransfer {
    fn default() -> InCloudTransfer {
        InCloudTransfer {
            stack_name: checked!(StackName, "InCloudTransfer"),
            network: NetworkConfig::New(NewNetwork {
                zones: 2,
                tiers: BTreeSet::from([Tier::Isolated]),
                nat: Nat::None,
                ..NewNetwork::default()
            }),
            source: TransferPlace::Efs(EfsPlace::default()),
            destination: TransferPlace::Efs(EfsPlace::default()),
            schedule: Some(const { HourlyCronFields::literal("0 2 * * ? *") }),
            exclude: Vec::new(),
            delete_missing: false,
            bytes_per_second: None,
            log_days: Some(LogDays::MONTH),
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}
