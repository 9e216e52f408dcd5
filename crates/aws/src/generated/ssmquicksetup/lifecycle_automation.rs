// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMQuickSetup::LifecycleAutomation`

use stanchion_template::generated::*;

/// `AWS::SSMQuickSetup::LifecycleAutomation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html)
#[must_use]
pub struct LifecycleAutomation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LifecycleAutomation<Missing_<super::required::automation_document>, Missing_<super::required::automation_parameters>, Missing_<super::required::resource_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecycleAutomation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LifecycleAutomation<S0, S1, S2> {
    /// Sets `AutomationDocument`. Required. 1 to 500 characters.
    #[inline] pub fn automation_document(mut self, value: impl IntoValue_<String>) -> LifecycleAutomation<Set_, S1, S2> { self.0.put("AutomationDocument", value.into_node()); LifecycleAutomation(self.0, PhantomData_) }
    /// Sets `AutomationParameters`. Required.
    #[inline] pub fn automation_parameters(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> LifecycleAutomation<S0, Set_, S2> { self.0.put("AutomationParameters", value.into_node()); LifecycleAutomation(self.0, PhantomData_) }
    /// Sets `ResourceKey`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn resource_key(mut self, value: impl IntoValue_<String>) -> LifecycleAutomation<S0, S1, Set_> { self.0.put("ResourceKey", value.into_node()); LifecycleAutomation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LifecycleAutomation> for LifecycleAutomation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LifecycleAutomation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SSMQuickSetup::LifecycleAutomation";
    type Handle = LifecycleAutomationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LifecycleAutomation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LifecycleAutomationRef(Id_);
impl From<Id_> for LifecycleAutomationRef { #[inline] fn from(id: Id_) -> Self { LifecycleAutomationRef(id) } }
impl AsRef<Id_> for LifecycleAutomationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LifecycleAutomationRef {
    /// `Ref`: `AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
}
