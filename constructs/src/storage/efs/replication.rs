//! Replication of a file system.

use stanchion_aws::efs::file_system as l1;
use stanchion_template::{IntoValue, SetOpt, Value};

/// The destination that a file system is replicated to. A file system has at most one.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `FileSystemBuilder::replicate_to`"]
pub struct ReplicationDestination {
    place: Place,
    kms_key: Option<Value<String>>,
}

#[derive(Clone, Debug)]
enum Place {
    Region(Value<String>),
    Zone { region: Value<String>, zone: Value<String> },
    Existing { region: Value<String>, file_system: Value<String>, role: Option<Value<String>> },
}

impl ReplicationDestination {
    /// Replicates to a new Regional file system in a Region.
    pub fn region(region: impl IntoValue<String>) -> Self {
        Self::new(Place::Region(region.into_value()))
    }

    /// Replicates to a new One Zone file system in an Availability Zone of a Region.
    pub fn one_zone(region: impl IntoValue<String>, zone: impl IntoValue<String>) -> Self {
        Self::new(Place::Zone { region: region.into_value(), zone: zone.into_value() })
    }

    /// Replicates to an existing file system, given by its ID. Its replication overwrite protection must be disabled.
    pub fn existing(region: impl IntoValue<String>, file_system: impl IntoValue<String>) -> Self {
        Self::new(Place::Existing {
            region: region.into_value(),
            file_system: file_system.into_value(),
            role: None,
        })
    }

    /// Replicates to a file system in another account, given by its ARN, with the role that EFS uses for writing.
    pub fn other_account(
        region: impl IntoValue<String>,
        file_system_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<String>,
    ) -> Self {
        Self::new(Place::Existing {
            region: region.into_value(),
            file_system: file_system_arn.into_value(),
            role: Some(role_arn.into_value()),
        })
    }

    fn new(place: Place) -> Self {
        ReplicationDestination { place, kms_key: None }
    }

    /// Sets the KMS key, in the Region of the destination, that encrypts the replica. It cannot be changed later.
    /// Default: the AWS managed key for EFS.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    pub(super) fn into_configuration(self) -> l1::ReplicationConfiguration {
        let destination = l1::ReplicationDestination::new()
            .set_opt(self.kms_key, l1::ReplicationDestination::kms_key_id);
        let destination = match self.place {
            Place::Region(region) => destination.region(region),
            Place::Zone { region, zone } => destination.availability_zone_name(zone).region(region),
            Place::Existing { region, file_system, role } => destination
                .file_system_id(file_system)
                .region(region)
                .set_opt(role, l1::ReplicationDestination::role_arn),
        };
        l1::ReplicationConfiguration::new().destinations([destination])
    }
}
