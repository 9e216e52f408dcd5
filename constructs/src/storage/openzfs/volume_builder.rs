//! The builder of volumes of OpenZFS file systems.

use stanchion_aws::fsx;
use stanchion_aws::fsx::volume as l1;
use stanchion_check::facts::fsx_openzfs::is_volume_name;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, Severity, code};
use stanchion_template::{IntoValue, Node, SetOpt, Value};

use super::settings::{Settings, volume_setters};
use super::{NfsExport, OpenZfs, OpenZfsVolume, RecordSize, VolumeOrigin};
use crate::names;
use crate::non_empty::non_empty;

/// The option with which FSx deletes the children and snapshots of what is deleted.
pub(super) const WITH_CHILDREN: &str = "DELETE_CHILD_VOLUMES_AND_SNAPSHOTS";

/// Options of an [`OpenZfsVolume`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the volume"]
pub struct OpenZfsVolumeBuilder {
    parent: OpenZfsVolume,
    name: String,
    settings: Settings,
    quota_gib: Option<u32>,
    reservation_gib: Option<u32>,
    origin: Option<VolumeOrigin>,
    from_backup: Option<Value<String>>,
    delete_children: bool,
    removal: RemovalPolicy,
}

impl OpenZfs {
    /// Returns a builder for a volume in the root volume, with a name such as `cache`. Clients mount it as `/fsx/cache`.
    pub fn volume(&self, name: impl Into<String>) -> OpenZfsVolumeBuilder {
        self.root_volume().volume(name)
    }
}

impl OpenZfsVolume {
    /// Returns a builder for a volume inside this volume, with a name such as `cache`. An update of the parent replaces the
    /// volume.
    pub fn volume(&self, name: impl Into<String>) -> OpenZfsVolumeBuilder {
        OpenZfsVolumeBuilder {
            parent: self.clone(),
            name: name.into(),
            settings: Settings::default(),
            quota_gib: None,
            reservation_gib: None,
            origin: None,
            from_backup: None,
            delete_children: false,
            removal: RemovalPolicy::Retain,
        }
    }
}

impl OpenZfsVolumeBuilder {
    volume_setters!();

    /// Sets the largest size of the volume with its children and snapshots in GiB (`StorageCapacityQuotaGiB`), at most
    /// that of its parent and 2,147,483,647. Default: no limit.
    pub fn quota_gib(mut self, gibibytes: u32) -> Self {
        self.quota_gib = Some(gibibytes);
        self
    }

    /// Reserves storage of the parent for the volume, in GiB (`StorageCapacityReservationGiB`), at most the quota and
    /// 2,147,483,647. Default: none.
    pub fn reservation_gib(mut self, gibibytes: u32) -> Self {
        self.reservation_gib = Some(gibibytes);
        self
    }

    /// Creates the volume with the data of a snapshot (`OriginSnapshot`). Default: an empty volume. An update replaces the
    /// volume.
    pub fn origin(mut self, origin: VolumeOrigin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Restores the volume from a backup, given by its ID (`BackupId`). An update replaces the volume. Default: none.
    pub fn from_backup(mut self, id: impl IntoValue<String>) -> Self {
        self.from_backup = Some(id.into_value());
        self
    }

    /// Deletes the child volumes and snapshots with the volume (`Options`), if CloudFormation deletes it. Default: FSx
    /// refuses to delete a volume that has some.
    pub fn delete_children(mut self) -> Self {
        self.delete_children = true;
        self
    }

    /// Sets the removal policy for when the volume is removed from the stack. Default: `Retain`.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the volume. Reports a name that is not valid or used twice, and a reservation or record size that the file
    /// system does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> OpenZfsVolume {
        let scope = scope.construct(id);
        let file_system = self.parent.file_system().clone();
        let path = format!("{}/{}", self.parent.path(), self.name);
        self.check(&scope, &file_system, &path);
        let exports = self.settings.exports_in(file_system.vpc());
        let (parent, quota, removal) = (self.parent.clone(), self.quota_gib, self.removal);
        let resource = self.resource(&scope, &exports);
        let resource = scope.add("Volume", resource);
        scope.edit(&resource).removal(removal);
        OpenZfsVolume::create(&parent, path, quota, exports, resource)
    }

    fn resource(self, scope: &Scope, exports: &[NfsExport]) -> fsx::Volume {
        let Settings {
            compression, record_size, read_only, copy_tags_to_snapshots, quotas, ..
        } = self.settings;
        let clients = exports
            .iter()
            .map(|it| l1::ClientConfigurations::new().clients(it.clients()).options(it.options()));
        let exports = l1::NfsExports::new().client_configurations(clients.collect::<Vec<_>>());
        let quotas = quotas.into_iter().map(|(is_group, id, gibibytes)| {
            let kind = match is_group {
                true => l1::UserAndGroupQuotasType::GROUP,
                false => l1::UserAndGroupQuotasType::USER,
            };
            l1::UserAndGroupQuotas::new().id(id).storage_capacity_quota_gi_b(gibibytes).r#type(kind)
        });
        let configuration = l1::OpenZFSConfiguration::new()
            .copy_tags_to_snapshots(copy_tags_to_snapshots)
            .data_compression_type(l1::DataCompressionType::of(compression.name()))
            .nfs_exports([exports])
            .set_opt(
                self.delete_children.then_some([WITH_CHILDREN]),
                l1::OpenZFSConfiguration::options,
            )
            .set_opt(
                self.origin.map(VolumeOrigin::into_l1),
                l1::OpenZFSConfiguration::origin_snapshot,
            )
            .parent_volume_id(self.parent.id())
            .set_opt(read_only.then_some(true), l1::OpenZFSConfiguration::read_only)
            .set_opt(
                record_size.map(RecordSize::in_kibibytes),
                l1::OpenZFSConfiguration::record_size_ki_b,
            )
            .set_opt(self.quota_gib, l1::OpenZFSConfiguration::storage_capacity_quota_gi_b)
            .set_opt(
                self.reservation_gib,
                l1::OpenZFSConfiguration::storage_capacity_reservation_gi_b,
            )
            .set_opt(non_empty(quotas.collect()), l1::OpenZFSConfiguration::user_and_group_quotas);
        fsx::Volume::new()
            .set_opt(self.from_backup, fsx::Volume::backup_id)
            .name(self.name)
            .open_zfs_configuration(configuration)
            .tags([("Name", names::TAG.of(scope, ""))])
            .volume_type(l1::VolumeType::OPENZFS)
    }

    fn check(&self, scope: &Scope, file_system: &OpenZfs, path: &str) {
        let is_tiering = file_system.traits().is_tiering;
        self.settings.check(scope, "OpenZFSConfiguration", is_tiering);
        let is_new = file_system.claim(path);
        if !is_volume_name(&self.name) || !is_new {
            let problem = match is_new {
                true => "the name of the volume is not one directory",
                false => "another volume has the same name and parent",
            };
            scope.report(
                Diagnostic::new(code::FSX_095, problem)
                    .property("Name")
                    .found(Node::text(self.name.clone()).describe())
                    .allowed("1 to 203 letters, digits and _.:-, which no other volume of the parent has"),
            );
        }
        if let (Some(own), Some(parent)) = (self.quota_gib, self.parent.quota_gib())
            && own > parent
        {
            scope.report(
                Diagnostic::new(code::FSX_090, "the quota is larger than that of its parent")
                    .severity(Severity::Warning)
                    .property("OpenZFSConfiguration.StorageCapacityQuotaGiB")
                    .found(format!("a quota of {own} GiB in one of {parent} GiB"))
                    .allowed(format!("at most {parent} GiB")),
            );
        }
        let property = "OpenZFSConfiguration.StorageCapacityReservationGiB";
        let limits = [("the volume", self.quota_gib), ("its parent", self.parent.quota_gib())];
        for (whose, quota) in limits {
            let (Some(quota), Some(reservation)) = (quota, self.reservation_gib) else { continue };
            if reservation > quota {
                scope.report(
                    Diagnostic::new(
                        code::FSX_090,
                        format!("the reservation is larger than the quota of {whose}"),
                    )
                    .property(property)
                    .found(format!("a reservation of {reservation} GiB, a quota of {quota} GiB"))
                    .allowed(format!("at most {quota} GiB")),
                );
            }
        }
    }
}
