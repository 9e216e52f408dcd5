// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::ReportPlan`

use stanchion_template::generated::*;

/// `AWS::Backup::ReportPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html)
#[must_use]
pub struct ReportPlan<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReportPlan<Missing_<super::required::report_delivery_channel>, Missing_<super::required::report_setting>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReportPlan(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReportPlan<S0, S1> {
    /// Sets `ReportDeliveryChannel`. Required.
    #[inline] pub fn report_delivery_channel(mut self, value: impl IntoValue_<ReportDeliveryChannel>) -> ReportPlan<Set_, S1> { self.0.put("ReportDeliveryChannel", value.into_node()); ReportPlan(self.0, PhantomData_) }
    /// Sets `ReportPlanDescription`. 0 to 1024 characters.
    #[inline] pub fn report_plan_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReportPlanDescription", value.into_node()); self }
    /// Sets `ReportPlanName`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn report_plan_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReportPlanName", value.into_node()); self }
    /// Sets `ReportPlanTags`.
    #[inline] pub fn report_plan_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ReportPlanTags", value.into_node()); self }
    /// Sets `ReportSetting`. Required.
    #[inline] pub fn report_setting(mut self, value: impl IntoValue_<ReportSetting>) -> ReportPlan<S0, Set_> { self.0.put("ReportSetting", value.into_node()); ReportPlan(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReportPlan> for ReportPlan<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ReportPlan<S0, S1> {
    const TYPE: &'static str = "AWS::Backup::ReportPlan";
    type Handle = ReportPlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReportPlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReportPlanRef(Id_);
impl From<Id_> for ReportPlanRef { #[inline] fn from(id: Id_) -> Self { ReportPlanRef(id) } }
impl AsRef<Id_> for ReportPlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReportPlanRef {
    /// `Ref`: `ReportPlanArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ReportPlanArn`
    #[inline] pub fn report_plan_arn(&self) -> Value_<String> { self.0.attribute("ReportPlanArn") }
}
/// `AWS::Backup::ReportPlan.ReportDeliveryChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html)
#[must_use]
pub struct ReportDeliveryChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReportDeliveryChannel<Missing_<super::required::s3_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReportDeliveryChannel(Properties_::new(), PhantomData_) }
}
impl<S0> ReportDeliveryChannel<S0> {
    /// Sets `Formats`.
    #[inline] pub fn formats(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Formats", value.into_node()); self }
    /// Sets `S3BucketName`. Required.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> ReportDeliveryChannel<Set_> { self.0.put("S3BucketName", value.into_node()); ReportDeliveryChannel(self.0, PhantomData_) }
    /// Sets `S3KeyPrefix`.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReportDeliveryChannel> for ReportDeliveryChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::ReportPlan.ReportSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html)
#[must_use]
pub struct ReportSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReportSetting<Missing_<super::required::report_template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReportSetting(Properties_::new(), PhantomData_) }
}
impl<S0> ReportSetting<S0> {
    /// Sets `Accounts`.
    #[inline] pub fn accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Accounts", value.into_node()); self }
    /// Sets `FrameworkArns`.
    #[inline] pub fn framework_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FrameworkArns", value.into_node()); self }
    /// Sets `OrganizationUnits`.
    #[inline] pub fn organization_units(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OrganizationUnits", value.into_node()); self }
    /// Sets `Regions`.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Regions", value.into_node()); self }
    /// Sets `ReportTemplate`. Required.
    #[inline] pub fn report_template(mut self, value: impl IntoValue_<String>) -> ReportSetting<Set_> { self.0.put("ReportTemplate", value.into_node()); ReportSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReportSetting> for ReportSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
