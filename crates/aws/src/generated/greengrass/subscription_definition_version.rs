// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::SubscriptionDefinitionVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::SubscriptionDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html)
#[must_use]
pub struct SubscriptionDefinitionVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubscriptionDefinitionVersion<Missing_<super::required::subscription_definition_id>, Missing_<super::required::subscriptions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriptionDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubscriptionDefinitionVersion<S0, S1> {
    /// Sets `SubscriptionDefinitionId`. Required. An update replaces the resource.
    #[inline] pub fn subscription_definition_id(mut self, value: impl IntoValue_<String>) -> SubscriptionDefinitionVersion<Set_, S1> { self.0.put("SubscriptionDefinitionId", value.into_node()); SubscriptionDefinitionVersion(self.0, PhantomData_) }
    /// Sets `Subscriptions`. Required. An update replaces the resource.
    #[inline] pub fn subscriptions(mut self, value: impl IntoValue_<Vec<Subscription>>) -> SubscriptionDefinitionVersion<S0, Set_> { self.0.put("Subscriptions", value.into_node()); SubscriptionDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubscriptionDefinitionVersion> for SubscriptionDefinitionVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SubscriptionDefinitionVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinitionVersion";
    type Handle = SubscriptionDefinitionVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubscriptionDefinitionVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriptionDefinitionVersionRef(Id_);
impl From<Id_> for SubscriptionDefinitionVersionRef { #[inline] fn from(id: Id_) -> Self { SubscriptionDefinitionVersionRef(id) } }
impl AsRef<Id_> for SubscriptionDefinitionVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriptionDefinitionVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Greengrass::SubscriptionDefinitionVersion.Subscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-subscriptiondefinitionversion-subscription.html)
#[must_use]
pub struct Subscription<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Subscription<Missing_<super::required::id>, Missing_<super::required::source>, Missing_<super::required::subject>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Subscription<S0, S1, S2, S3> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Subscription<Set_, S1, S2, S3> { self.0.put("Id", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Subscription<S0, Set_, S2, S3> { self.0.put("Source", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `Subject`. Required.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<String>) -> Subscription<S0, S1, Set_, S3> { self.0.put("Subject", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Subscription<S0, S1, S2, Set_> { self.0.put("Target", value.into_node()); Subscription(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Subscription> for Subscription<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
