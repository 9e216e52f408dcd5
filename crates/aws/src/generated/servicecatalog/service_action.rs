// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::ServiceAction`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::ServiceAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html)
#[must_use]
pub struct ServiceAction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ServiceAction<Missing_<super::required::definition>, Missing_<super::required::definition_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ServiceAction<S0, S1, S2> {
    /// Sets `AcceptLanguage`. 0 to 100 characters. The values are constants of [`AcceptLanguage`].
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<AcceptLanguage>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Vec<Tag_>>) -> ServiceAction<Set_, S1, S2> { self.0.put("Definition", value.into_node()); ServiceAction(self.0, PhantomData_) }
    /// Sets `DefinitionType`. Required. The values are constants of [`DefinitionType`].
    #[inline] pub fn definition_type(mut self, value: impl IntoValue_<DefinitionType>) -> ServiceAction<S0, Set_, S2> { self.0.put("DefinitionType", value.into_node()); ServiceAction(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ServiceAction<S0, S1, Set_> { self.0.put("Name", value.into_node()); ServiceAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ServiceAction> for ServiceAction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ServiceAction<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ServiceCatalog::ServiceAction";
    type Handle = ServiceActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceAction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceActionRef(Id_);
impl From<Id_> for ServiceActionRef { #[inline] fn from(id: Id_) -> Self { ServiceActionRef(id) } }
impl AsRef<Id_> for ServiceActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceActionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::ServiceCatalog::ServiceAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html)
#[derive(Debug)]
pub enum AcceptLanguage {}
impl AcceptLanguage {
    /// `en`
    pub const EN: Value_<AcceptLanguage> = Value_::constant("en");
    /// `jp`
    pub const JP: Value_<AcceptLanguage> = Value_::constant("jp");
    /// `zh`
    pub const ZH: Value_<AcceptLanguage> = Value_::constant("zh");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceptLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ServiceCatalog::ServiceAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html)
#[derive(Debug)]
pub enum DefinitionType {}
impl DefinitionType {
    /// `SSM_AUTOMATION`
    pub const SSM_AUTOMATION: Value_<DefinitionType> = Value_::constant("SSM_AUTOMATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefinitionType> { Value_::from_node(value.into_node()) }
}
