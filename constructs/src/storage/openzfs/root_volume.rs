//! The root volume of a file system.

use stanchion_aws::fsx::file_system as l1;
use stanchion_core::Scope;
use stanchion_template::SetOpt;

use super::NfsExport;
use super::settings::{Settings, volume_setters};
use crate::network::Vpc;
use crate::non_empty::non_empty;

/// The settings of the root volume of a file system, which is mounted as `/fsx`.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-rootvolumeconfiguration.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{NfsExport, OpenZfs, OpenZfsThroughput, RootVolume};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let root = RootVolume::new().export(NfsExport::to(cidr!("10.0.0.0/16")).read_only());
/// OpenZfs::single_az2(&network, 1024, OpenZfsThroughput::MBps320).root_volume(root).build(&stack, "Data");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "pass it to `root_volume`"]
pub struct RootVolume {
    settings: Settings,
}

impl RootVolume {
    /// Creates the default settings.
    pub fn new() -> RootVolume {
        RootVolume::default()
    }

    volume_setters!();

    /// Returns the exports of the root volume of a file system in a VPC.
    pub(super) fn exports_in(&self, vpc: &Vpc) -> Vec<NfsExport> {
        self.settings.exports_in(vpc)
    }

    pub(super) fn check(&self, scope: &Scope, is_tiering: bool) {
        self.settings.check(scope, "OpenZFSConfiguration.RootVolumeConfiguration", is_tiering);
    }

    pub(super) fn into_l1(self, exports: &[NfsExport]) -> l1::RootVolumeConfiguration {
        let Settings {
            compression, record_size, read_only, copy_tags_to_snapshots, quotas, ..
        } = self.settings;
        let clients = exports
            .iter()
            .map(|it| l1::ClientConfigurations::new().clients(it.clients()).options(it.options()));
        let exports = l1::NfsExports::new().client_configurations(clients.collect::<Vec<_>>());
        let quotas = quotas.into_iter().map(|(is_group, id, gibibytes)| {
            l1::UserAndGroupQuotas::new()
                .id(id)
                .storage_capacity_quota_gi_b(gibibytes)
                .r#type(if is_group { "GROUP" } else { "USER" })
        });
        l1::RootVolumeConfiguration::new()
            .copy_tags_to_snapshots(copy_tags_to_snapshots)
            .data_compression_type(compression.name())
            .nfs_exports([exports])
            .set_opt(read_only.then_some(true), l1::RootVolumeConfiguration::read_only)
            .set_opt(
                record_size.map(super::RecordSize::in_kibibytes),
                l1::RootVolumeConfiguration::record_size_ki_b,
            )
            .set_opt(
                non_empty(quotas.collect()),
                l1::RootVolumeConfiguration::user_and_group_quotas,
            )
    }
}
