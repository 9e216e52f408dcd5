// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::CoreDefinition`

use stanchion_template::generated::*;

/// `AWS::Greengrass::CoreDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html)
#[must_use]
pub struct CoreDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CoreDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoreDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> CoreDefinition<S0> {
    /// Sets `InitialVersion`. An update replaces the resource.
    #[inline] pub fn initial_version(mut self, value: impl IntoValue_<CoreDefinitionVersion>) -> Self { self.0.put("InitialVersion", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CoreDefinition<Set_> { self.0.put("Name", value.into_node()); CoreDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CoreDefinition> for CoreDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CoreDefinition<S0> {
    const TYPE: &'static str = "AWS::Greengrass::CoreDefinition";
    type Handle = CoreDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CoreDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CoreDefinitionRef(Id_);
impl From<Id_> for CoreDefinitionRef { #[inline] fn from(id: Id_) -> Self { CoreDefinitionRef(id) } }
impl AsRef<Id_> for CoreDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CoreDefinitionRef {
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
/// `AWS::Greengrass::CoreDefinition.Core`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-coredefinition-core.html)
#[must_use]
pub struct Core<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Core<Missing_<super::required::certificate_arn>, Missing_<super::required::id>, Missing_<super::required::thing_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Core(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Core<S0, S1, S2> {
    /// Sets `CertificateArn`. Required.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Core<Set_, S1, S2> { self.0.put("CertificateArn", value.into_node()); Core(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Core<S0, Set_, S2> { self.0.put("Id", value.into_node()); Core(self.0, PhantomData_) }
    /// Sets `SyncShadow`.
    #[inline] pub fn sync_shadow(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SyncShadow", value.into_node()); self }
    /// Sets `ThingArn`. Required.
    #[inline] pub fn thing_arn(mut self, value: impl IntoValue_<String>) -> Core<S0, S1, Set_> { self.0.put("ThingArn", value.into_node()); Core(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Core> for Core<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::CoreDefinition.CoreDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-coredefinition-coredefinitionversion.html)
#[must_use]
pub struct CoreDefinitionVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CoreDefinitionVersion<Missing_<super::required::cores>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoreDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0> CoreDefinitionVersion<S0> {
    /// Sets `Cores`. Required.
    #[inline] pub fn cores(mut self, value: impl IntoValue_<Vec<Core>>) -> CoreDefinitionVersion<Set_> { self.0.put("Cores", value.into_node()); CoreDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CoreDefinitionVersion> for CoreDefinitionVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
