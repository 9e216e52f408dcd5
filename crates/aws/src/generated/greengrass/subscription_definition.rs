// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::SubscriptionDefinition`

use stanchion_template::generated::*;

/// `AWS::Greengrass::SubscriptionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html)
#[must_use]
pub struct SubscriptionDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubscriptionDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriptionDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> SubscriptionDefinition<S0> {
    /// Sets `InitialVersion`. An update replaces the resource.
    #[inline] pub fn initial_version(mut self, value: impl IntoValue_<SubscriptionDefinitionVersion>) -> Self { self.0.put("InitialVersion", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SubscriptionDefinition<Set_> { self.0.put("Name", value.into_node()); SubscriptionDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SubscriptionDefinition> for SubscriptionDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SubscriptionDefinition<S0> {
    const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinition";
    type Handle = SubscriptionDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubscriptionDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriptionDefinitionRef(Id_);
impl From<Id_> for SubscriptionDefinitionRef { #[inline] fn from(id: Id_) -> Self { SubscriptionDefinitionRef(id) } }
impl AsRef<Id_> for SubscriptionDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriptionDefinitionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LatestVersionArn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersionArn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Greengrass::SubscriptionDefinition.Subscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-subscriptiondefinition-subscription.html)
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
/// `AWS::Greengrass::SubscriptionDefinition.SubscriptionDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-subscriptiondefinition-subscriptiondefinitionversion.html)
#[must_use]
pub struct SubscriptionDefinitionVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubscriptionDefinitionVersion<Missing_<super::required::subscriptions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriptionDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0> SubscriptionDefinitionVersion<S0> {
    /// Sets `Subscriptions`. Required.
    #[inline] pub fn subscriptions(mut self, value: impl IntoValue_<Vec<Subscription>>) -> SubscriptionDefinitionVersion<Set_> { self.0.put("Subscriptions", value.into_node()); SubscriptionDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SubscriptionDefinitionVersion> for SubscriptionDefinitionVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
