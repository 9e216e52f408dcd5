//! Configures FSx for Lustre and its linked bucket in blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Scope;

use crate::storage::{Bucket, Persistent2Throughput};
use crate::units::BucketName;

/// The bucket that is linked to the file system: a new one, or an existing one in the same Region.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct LinkedBucket {
    /// The name of an existing bucket. Without it, the stack creates a bucket and retains it when the stack is
    /// deleted.
    pub existing: Option<BucketName>,
}

impl LinkedBucket {
    pub(super) fn build(&self, scope: &Scope) -> Bucket {
        match &self.existing {
            Some(name) => Bucket::import(scope, "Bucket", name),
            None => Bucket::builder().build(scope, "Bucket"),
        }
    }
}

/// The throughput of a Persistent 2 file system in MB/s for each TiB: 125, 250, 500 or 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct ThroughputPerTebibyte(pub(super) Persistent2Throughput);

impl TryFrom<u32> for ThroughputPerTebibyte {
    type Error = String;

    fn try_from(megabytes: u32) -> Result<ThroughputPerTebibyte, String> {
        let found =
            Persistent2Throughput::ALL.into_iter().find(|it| it.per_tebibyte() == megabytes);
        found.map(ThroughputPerTebibyte).ok_or_else(|| {
            format!("{megabytes} MB/s for each TiB is not one of 125, 250, 500, 1000")
        })
    }
}

impl From<ThroughputPerTebibyte> for u32 {
    fn from(throughput: ThroughputPerTebibyte) -> u32 {
        throughput.0.per_tebibyte()
    }
}

impl JsonSchema for ThroughputPerTebibyte {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ThroughputPerTebibyte".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The throughput in MB/s for each TiB.",
            "enum": Persistent2Throughput::ALL.map(Persistent2Throughput::per_tebibyte),
        })
    }
}
