// Made by `cargo xtask generate`; do not edit.
//! `AWS::Rbin::Rule`

use stanchion_template::generated::*;

/// `AWS::Rbin::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Rule<Missing_<super::required::resource_type>, Missing_<super::required::retention_period>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Rule<S0, S1> {
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExcludeResourceTags`. 0 to 5 items.
    #[inline] pub fn exclude_resource_tags(mut self, value: impl IntoValue_<Vec<ResourceTag>>) -> Self { self.0.put("ExcludeResourceTags", value.into_node()); self }
    /// Sets `LockConfiguration`.
    #[inline] pub fn lock_configuration(mut self, value: impl IntoValue_<UnlockDelay>) -> Self { self.0.put("LockConfiguration", value.into_node()); self }
    /// Sets `ResourceTags`. 0 to 50 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<ResourceTag>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `ResourceType`. Required. An update replaces the resource. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Rule<Set_, S1> { self.0.put("ResourceType", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `RetentionPeriod`. Required.
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<RetentionPeriod>) -> Rule<S0, Set_> { self.0.put("RetentionPeriod", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Rule> for Rule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Rule<S0, S1> {
    const TYPE: &'static str = "AWS::Rbin::Rule";
    type Handle = RuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Rule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleRef(Id_);
impl From<Id_> for RuleRef { #[inline] fn from(id: Id_) -> Self { RuleRef(id) } }
impl AsRef<Id_> for RuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `LockState`
    #[inline] pub fn lock_state(&self) -> Value_<String> { self.0.attribute("LockState") }
}
/// `AWS::Rbin::Rule.ResourceTag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rbin-rule-resourcetag.html)
#[must_use]
pub struct ResourceTag<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceTag<Missing_<super::required::resource_tag_key>, Missing_<super::required::resource_tag_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceTag(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceTag<S0, S1> {
    /// Sets `ResourceTagKey`. Required. 1 to 128 characters.
    #[inline] pub fn resource_tag_key(mut self, value: impl IntoValue_<String>) -> ResourceTag<Set_, S1> { self.0.put("ResourceTagKey", value.into_node()); ResourceTag(self.0, PhantomData_) }
    /// Sets `ResourceTagValue`. Required. 0 to 256 characters.
    #[inline] pub fn resource_tag_value(mut self, value: impl IntoValue_<String>) -> ResourceTag<S0, Set_> { self.0.put("ResourceTagValue", value.into_node()); ResourceTag(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceTag> for ResourceTag<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rbin::Rule.UnlockDelay`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rbin-rule-unlockdelay.html)
#[must_use]
pub struct UnlockDelay(Properties_);
impl UnlockDelay {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UnlockDelay(Properties_::new()) }
}
impl UnlockDelay {
    /// Sets `UnlockDelayUnit`. The values are constants of [`UnlockDelayUnit`].
    #[inline] pub fn unlock_delay_unit(mut self, value: impl IntoValue_<UnlockDelayUnit>) -> Self { self.0.put("UnlockDelayUnit", value.into_node()); self }
    /// Sets `UnlockDelayValue`. 7 to 30.
    #[inline] pub fn unlock_delay_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnlockDelayValue", value.into_node()); self }
}
impl IntoValue_<UnlockDelay> for UnlockDelay { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Rbin::Rule.RetentionPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rbin-rule-retentionperiod.html)
#[must_use]
pub struct RetentionPeriod<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RetentionPeriod<Missing_<super::required::retention_period_unit>, Missing_<super::required::retention_period_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RetentionPeriod(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RetentionPeriod<S0, S1> {
    /// Sets `RetentionPeriodUnit`. Required. The values are constants of [`RetentionPeriodUnit`].
    #[inline] pub fn retention_period_unit(mut self, value: impl IntoValue_<RetentionPeriodUnit>) -> RetentionPeriod<Set_, S1> { self.0.put("RetentionPeriodUnit", value.into_node()); RetentionPeriod(self.0, PhantomData_) }
    /// Sets `RetentionPeriodValue`. Required. 1 to 3650.
    #[inline] pub fn retention_period_value(mut self, value: impl IntoValue_<i64>) -> RetentionPeriod<S0, Set_> { self.0.put("RetentionPeriodValue", value.into_node()); RetentionPeriod(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RetentionPeriod> for RetentionPeriod<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Rbin::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html)
#[derive(Debug)]
pub enum UnlockDelayUnit {}
impl UnlockDelayUnit {
    /// `DAYS`
    pub const DAYS: Value_<UnlockDelayUnit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UnlockDelayUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Rbin::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `EBS_SNAPSHOT`
    pub const EBS_SNAPSHOT: Value_<ResourceType> = Value_::constant("EBS_SNAPSHOT");
    /// `EC2_IMAGE`
    pub const EC2_IMAGE: Value_<ResourceType> = Value_::constant("EC2_IMAGE");
    /// `EBS_VOLUME`
    pub const EBS_VOLUME: Value_<ResourceType> = Value_::constant("EBS_VOLUME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Rbin::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html)
#[derive(Debug)]
pub enum RetentionPeriodUnit {}
impl RetentionPeriodUnit {
    /// `DAYS`
    pub const DAYS: Value_<RetentionPeriodUnit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetentionPeriodUnit> { Value_::from_node(value.into_node()) }
}
