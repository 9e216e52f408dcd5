// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::Association`

use stanchion_template::generated::*;

/// `AWS::SSM::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
#[must_use]
pub struct Association<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Association<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Association(Properties_::new(), PhantomData_) }
}
impl<S0> Association<S0> {
    /// Sets `ApplyOnlyAtCronInterval`.
    #[inline] pub fn apply_only_at_cron_interval(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplyOnlyAtCronInterval", value.into_node()); self }
    /// Sets `AssociationDispatchAssumeRole`. 1 to 512 characters.
    #[inline] pub fn association_dispatch_assume_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssociationDispatchAssumeRole", value.into_node()); self }
    /// Sets `AssociationName`.
    #[inline] pub fn association_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssociationName", value.into_node()); self }
    /// Sets `AutomationTargetParameterName`. 1 to 50 characters.
    #[inline] pub fn automation_target_parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutomationTargetParameterName", value.into_node()); self }
    /// Sets `CalendarNames`.
    #[inline] pub fn calendar_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CalendarNames", value.into_node()); self }
    /// Sets `ComplianceSeverity`. The values are constants of [`ComplianceSeverity`].
    #[inline] pub fn compliance_severity(mut self, value: impl IntoValue_<ComplianceSeverity>) -> Self { self.0.put("ComplianceSeverity", value.into_node()); self }
    /// Sets `DocumentVersion`.
    #[inline] pub fn document_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentVersion", value.into_node()); self }
    /// Sets `InstanceId`. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
    /// Sets `MaxConcurrency`. 1 to 7 characters.
    #[inline] pub fn max_concurrency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxConcurrency", value.into_node()); self }
    /// Sets `MaxErrors`. 1 to 7 characters.
    #[inline] pub fn max_errors(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxErrors", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Association<Set_> { self.0.put("Name", value.into_node()); Association(self.0, PhantomData_) }
    /// Sets `OutputLocation`.
    #[inline] pub fn output_location(mut self, value: impl IntoValue_<InstanceAssociationOutputLocation>) -> Self { self.0.put("OutputLocation", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `ScheduleExpression`. 1 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
    /// Sets `ScheduleOffset`. 1 to 6.
    #[inline] pub fn schedule_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScheduleOffset", value.into_node()); self }
    /// Sets `SyncCompliance`. The values are constants of [`SyncCompliance`].
    #[inline] pub fn sync_compliance(mut self, value: impl IntoValue_<SyncCompliance>) -> Self { self.0.put("SyncCompliance", value.into_node()); self }
    /// Sets `Tags`. 0 to 1000 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Targets`. 0 to 5 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Target>>) -> Self { self.0.put("Targets", value.into_node()); self }
    /// Sets `WaitForSuccessTimeoutSeconds`. 15 to 172800.
    #[inline] pub fn wait_for_success_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WaitForSuccessTimeoutSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Association> for Association<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Association<S0> {
    const TYPE: &'static str = "AWS::SSM::Association";
    type Handle = AssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Association`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssociationRef(Id_);
impl From<Id_> for AssociationRef { #[inline] fn from(id: Id_) -> Self { AssociationRef(id) } }
impl AsRef<Id_> for AssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssociationRef {
    /// `Ref`: `AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
/// `AWS::SSM::Association.S3OutputLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-association-s3outputlocation.html)
#[must_use]
pub struct S3OutputLocation(Properties_);
impl S3OutputLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3OutputLocation(Properties_::new()) }
}
impl S3OutputLocation {
    /// Sets `OutputS3BucketName`. 3 to 63 characters.
    #[inline] pub fn output_s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputS3BucketName", value.into_node()); self }
    /// Sets `OutputS3KeyPrefix`. 0 to 1024 characters.
    #[inline] pub fn output_s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputS3KeyPrefix", value.into_node()); self }
    /// Sets `OutputS3Region`. 3 to 20 characters.
    #[inline] pub fn output_s3_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputS3Region", value.into_node()); self }
}
impl IntoValue_<S3OutputLocation> for S3OutputLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::Association.InstanceAssociationOutputLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-association-instanceassociationoutputlocation.html)
#[must_use]
pub struct InstanceAssociationOutputLocation(Properties_);
impl InstanceAssociationOutputLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceAssociationOutputLocation(Properties_::new()) }
}
impl InstanceAssociationOutputLocation {
    /// Sets `S3Location`.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3OutputLocation>) -> Self { self.0.put("S3Location", value.into_node()); self }
}
impl IntoValue_<InstanceAssociationOutputLocation> for InstanceAssociationOutputLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::Association.Target`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-association-target.html)
#[must_use]
pub struct Target<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Target<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Target(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Target<S0, S1> {
    /// Sets `Key`. Required. 1 to 163 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Target<Set_, S1> { self.0.put("Key", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `Values`. Required. 0 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Target<S0, Set_> { self.0.put("Values", value.into_node()); Target(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Target> for Target<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSM::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
#[derive(Debug)]
pub enum ComplianceSeverity {}
impl ComplianceSeverity {
    /// `CRITICAL`
    pub const CRITICAL: Value_<ComplianceSeverity> = Value_::constant("CRITICAL");
    /// `HIGH`
    pub const HIGH: Value_<ComplianceSeverity> = Value_::constant("HIGH");
    /// `MEDIUM`
    pub const MEDIUM: Value_<ComplianceSeverity> = Value_::constant("MEDIUM");
    /// `LOW`
    pub const LOW: Value_<ComplianceSeverity> = Value_::constant("LOW");
    /// `UNSPECIFIED`
    pub const UNSPECIFIED: Value_<ComplianceSeverity> = Value_::constant("UNSPECIFIED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComplianceSeverity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
#[derive(Debug)]
pub enum SyncCompliance {}
impl SyncCompliance {
    /// `AUTO`
    pub const AUTO: Value_<SyncCompliance> = Value_::constant("AUTO");
    /// `MANUAL`
    pub const MANUAL: Value_<SyncCompliance> = Value_::constant("MANUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SyncCompliance> { Value_::from_node(value.into_node()) }
}
