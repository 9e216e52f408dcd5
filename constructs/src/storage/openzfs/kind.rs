//! OpenZFS deployment types as Rust types, so that each has only the options that AWS supports for it.

/// A deployment type in one Availability Zone, with one file server or with two.
#[derive(Clone, Copy, Debug)]
pub enum SingleZone {}
/// The deployment type in two Availability Zones on SSD storage.
#[derive(Clone, Copy, Debug)]
pub enum MultiZone {}
/// The deployment type in two Availability Zones with Intelligent-Tiering.
#[derive(Clone, Copy, Debug)]
pub enum MultiZoneTiering {}

/// Deployment types on SSD storage, which have provisioned IOPS.
pub trait OnSsd {}
impl OnSsd for SingleZone {}
impl OnSsd for MultiZone {}

/// Deployment types in two Availability Zones, whose endpoint is in the route tables of the VPC.
pub trait InTwoZones {}
impl InTwoZones for MultiZone {}
impl InTwoZones for MultiZoneTiering {}
