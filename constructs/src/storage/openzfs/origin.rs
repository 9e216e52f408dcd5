//! The snapshot from which a volume gets its data.

use stanchion_aws::fsx::volume as l1;
use stanchion_template::{IntoValue, Value};

use super::VolumeSnapshot;

/// The snapshot from which a new volume gets its data, and how.
#[derive(Clone, Debug)]
pub struct VolumeOrigin {
    snapshot: Value<String>,
    is_clone: bool,
}

impl VolumeOrigin {
    /// Creates a clone of a snapshot: it exists at once and shares its data with the snapshot, which cannot be deleted
    /// while the clone exists.
    pub fn clone_of(snapshot: &VolumeSnapshot) -> VolumeOrigin {
        VolumeOrigin { snapshot: snapshot.arn(), is_clone: true }
    }

    /// Creates a full copy of a snapshot. The volume is read-only until all data is copied.
    pub fn copy_of(snapshot: &VolumeSnapshot) -> VolumeOrigin {
        VolumeOrigin::copy_of_arn(snapshot.arn())
    }

    /// Creates a full copy of an existing snapshot, given by its ARN. It can be on another file system.
    pub fn copy_of_arn(snapshot: impl IntoValue<String>) -> VolumeOrigin {
        VolumeOrigin { snapshot: snapshot.into_value(), is_clone: false }
    }

    pub(super) fn into_l1(self) -> l1::OriginSnapshot {
        let strategy = match self.is_clone {
            true => l1::CopyStrategy::CLONE,
            false => l1::CopyStrategy::FULL_COPY,
        };
        l1::OriginSnapshot::new().copy_strategy(strategy).snapshot_arn(self.snapshot)
    }
}
