// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHubV2::Policy`

use stanchion_template::generated::*;

/// `AWS::ResilienceHubV2::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html)
#[must_use]
pub struct Policy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Policy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0> Policy<S0> {
    /// Sets `AvailabilitySlo`.
    #[inline] pub fn availability_slo(mut self, value: impl IntoValue_<AvailabilitySlo>) -> Self { self.0.put("AvailabilitySlo", value.into_node()); self }
    /// Sets `DataRecovery`.
    #[inline] pub fn data_recovery(mut self, value: impl IntoValue_<DataRecoveryTargets>) -> Self { self.0.put("DataRecovery", value.into_node()); self }
    /// Sets `Description`. At most 615 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MultiAz`.
    #[inline] pub fn multi_az(mut self, value: impl IntoValue_<MultiAzTargets>) -> Self { self.0.put("MultiAz", value.into_node()); self }
    /// Sets `MultiRegion`.
    #[inline] pub fn multi_region(mut self, value: impl IntoValue_<MultiRegionTargets>) -> Self { self.0.put("MultiRegion", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Policy<Set_> { self.0.put("Name", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `SharingEnabled`.
    #[inline] pub fn sharing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SharingEnabled", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Policy> for Policy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Policy<S0> {
    const TYPE: &'static str = "AWS::ResilienceHubV2::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`: `PolicyArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedServiceCount`
    #[inline] pub fn associated_service_count(&self) -> Value_<i64> { self.0.attribute("AssociatedServiceCount") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PolicyArn`
    #[inline] pub fn policy_arn(&self) -> Value_<String> { self.0.attribute("PolicyArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::ResilienceHubV2::Policy.AvailabilitySlo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-availabilityslo.html)
#[must_use]
pub struct AvailabilitySlo(Properties_);
impl AvailabilitySlo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AvailabilitySlo(Properties_::new()) }
}
impl AvailabilitySlo {
    /// Sets `Target`. 0 to 100.
    #[inline] pub fn target(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Target", value.into_node()); self }
}
impl IntoValue_<AvailabilitySlo> for AvailabilitySlo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Policy.DataRecoveryTargets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-datarecoverytargets.html)
#[must_use]
pub struct DataRecoveryTargets(Properties_);
impl DataRecoveryTargets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataRecoveryTargets(Properties_::new()) }
}
impl DataRecoveryTargets {
    /// Sets `TimeBetweenBackupsInMinutes`. At least 0.
    #[inline] pub fn time_between_backups_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeBetweenBackupsInMinutes", value.into_node()); self }
}
impl IntoValue_<DataRecoveryTargets> for DataRecoveryTargets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Policy.MultiAzTargets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-multiaztargets.html)
#[must_use]
pub struct MultiAzTargets(Properties_);
impl MultiAzTargets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiAzTargets(Properties_::new()) }
}
impl MultiAzTargets {
    /// Sets `DisasterRecoveryApproach`. The values are constants of [`DisasterRecoveryApproach`].
    #[inline] pub fn disaster_recovery_approach(mut self, value: impl IntoValue_<DisasterRecoveryApproach>) -> Self { self.0.put("DisasterRecoveryApproach", value.into_node()); self }
    /// Sets `RpoInMinutes`. 0 to 2147483647.
    #[inline] pub fn rpo_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RpoInMinutes", value.into_node()); self }
    /// Sets `RtoInMinutes`. 0 to 2147483647.
    #[inline] pub fn rto_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RtoInMinutes", value.into_node()); self }
}
impl IntoValue_<MultiAzTargets> for MultiAzTargets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Policy.MultiRegionTargets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-multiregiontargets.html)
#[must_use]
pub struct MultiRegionTargets(Properties_);
impl MultiRegionTargets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiRegionTargets(Properties_::new()) }
}
impl MultiRegionTargets {
    /// Sets `DisasterRecoveryApproach`. The values are constants of [`MultiRegionTargetsDisasterRecoveryApproach`].
    #[inline] pub fn disaster_recovery_approach(mut self, value: impl IntoValue_<MultiRegionTargetsDisasterRecoveryApproach>) -> Self { self.0.put("DisasterRecoveryApproach", value.into_node()); self }
    /// Sets `RpoInMinutes`. 0 to 2147483647.
    #[inline] pub fn rpo_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RpoInMinutes", value.into_node()); self }
    /// Sets `RtoInMinutes`. 0 to 2147483647.
    #[inline] pub fn rto_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RtoInMinutes", value.into_node()); self }
}
impl IntoValue_<MultiRegionTargets> for MultiRegionTargets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ResilienceHubV2::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html)
#[derive(Debug)]
pub enum DisasterRecoveryApproach {}
impl DisasterRecoveryApproach {
    /// `ACTIVE_ACTIVE`
    pub const ACTIVE_ACTIVE: Value_<DisasterRecoveryApproach> = Value_::constant("ACTIVE_ACTIVE");
    /// `HOT_STANDBY`
    pub const HOT_STANDBY: Value_<DisasterRecoveryApproach> = Value_::constant("HOT_STANDBY");
    /// `WARM_STANDBY`
    pub const WARM_STANDBY: Value_<DisasterRecoveryApproach> = Value_::constant("WARM_STANDBY");
    /// `PILOT_LIGHT`
    pub const PILOT_LIGHT: Value_<DisasterRecoveryApproach> = Value_::constant("PILOT_LIGHT");
    /// `BACKUP_AND_RESTORE`
    pub const BACKUP_AND_RESTORE: Value_<DisasterRecoveryApproach> = Value_::constant("BACKUP_AND_RESTORE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DisasterRecoveryApproach> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ResilienceHubV2::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html)
#[derive(Debug)]
pub enum MultiRegionTargetsDisasterRecoveryApproach {}
impl MultiRegionTargetsDisasterRecoveryApproach {
    /// `ACTIVE_ACTIVE`
    pub const ACTIVE_ACTIVE: Value_<MultiRegionTargetsDisasterRecoveryApproach> = Value_::constant("ACTIVE_ACTIVE");
    /// `HOT_STANDBY`
    pub const HOT_STANDBY: Value_<MultiRegionTargetsDisasterRecoveryApproach> = Value_::constant("HOT_STANDBY");
    /// `WARM_STANDBY`
    pub const WARM_STANDBY: Value_<MultiRegionTargetsDisasterRecoveryApproach> = Value_::constant("WARM_STANDBY");
    /// `PILOT_LIGHT`
    pub const PILOT_LIGHT: Value_<MultiRegionTargetsDisasterRecoveryApproach> = Value_::constant("PILOT_LIGHT");
    /// `BACKUP_AND_RESTORE`
    pub const BACKUP_AND_RESTORE: Value_<MultiRegionTargetsDisasterRecoveryApproach> = Value_::constant("BACKUP_AND_RESTORE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MultiRegionTargetsDisasterRecoveryApproach> { Value_::from_node(value.into_node()) }
}
