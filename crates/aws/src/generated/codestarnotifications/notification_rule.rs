// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeStarNotifications::NotificationRule`

use stanchion_template::generated::*;

/// `AWS::CodeStarNotifications::NotificationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html)
#[must_use]
pub struct NotificationRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl NotificationRule<Missing_<super::required::detail_type>, Missing_<super::required::event_type_ids>, Missing_<super::required::name>, Missing_<super::required::resource>, Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> NotificationRule<S0, S1, S2, S3, S4> {
    /// Sets `CreatedBy`. 1 to 2048 characters.
    #[inline] pub fn created_by(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedBy", value.into_node()); self }
    /// Sets `DetailType`. Required. The values are constants of [`DetailType`].
    #[inline] pub fn detail_type(mut self, value: impl IntoValue_<DetailType>) -> NotificationRule<Set_, S1, S2, S3, S4> { self.0.put("DetailType", value.into_node()); NotificationRule(self.0, PhantomData_) }
    /// Sets `EventTypeId`. 1 to 2048 characters.
    #[inline] pub fn event_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventTypeId", value.into_node()); self }
    /// Sets `EventTypeIds`. Required.
    #[inline] pub fn event_type_ids(mut self, value: impl IntoValue_<Vec<String>>) -> NotificationRule<S0, Set_, S2, S3, S4> { self.0.put("EventTypeIds", value.into_node()); NotificationRule(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NotificationRule<S0, S1, Set_, S3, S4> { self.0.put("Name", value.into_node()); NotificationRule(self.0, PhantomData_) }
    /// Sets `Resource`. Required. An update replaces the resource.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> NotificationRule<S0, S1, S2, Set_, S4> { self.0.put("Resource", value.into_node()); NotificationRule(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetAddress`. 1 to 2048 characters.
    #[inline] pub fn target_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetAddress", value.into_node()); self }
    /// Sets `Targets`. Required. At most 10 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Target>>) -> NotificationRule<S0, S1, S2, S3, Set_> { self.0.put("Targets", value.into_node()); NotificationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<NotificationRule> for NotificationRule<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for NotificationRule<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::CodeStarNotifications::NotificationRule";
    type Handle = NotificationRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotificationRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotificationRuleRef(Id_);
impl From<Id_> for NotificationRuleRef { #[inline] fn from(id: Id_) -> Self { NotificationRuleRef(id) } }
impl AsRef<Id_> for NotificationRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotificationRuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CodeStarNotifications::NotificationRule.Target`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestarnotifications-notificationrule-target.html)
#[must_use]
pub struct Target<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Target<Missing_<super::required::target_address>, Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Target(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Target<S0, S1> {
    /// Sets `TargetAddress`. Required.
    #[inline] pub fn target_address(mut self, value: impl IntoValue_<String>) -> Target<Set_, S1> { self.0.put("TargetAddress", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `TargetType`. Required.
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<String>) -> Target<S0, Set_> { self.0.put("TargetType", value.into_node()); Target(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Target> for Target<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeStarNotifications::NotificationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html)
#[derive(Debug)]
pub enum DetailType {}
impl DetailType {
    /// `BASIC`
    pub const BASIC: Value_<DetailType> = Value_::constant("BASIC");
    /// `FULL`
    pub const FULL: Value_<DetailType> = Value_::constant("FULL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DetailType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeStarNotifications::NotificationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
