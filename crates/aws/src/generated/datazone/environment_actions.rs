// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::EnvironmentActions`

use stanchion_template::generated::*;

/// `AWS::DataZone::EnvironmentActions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html)
#[must_use]
pub struct EnvironmentActions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EnvironmentActions<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentActions(Properties_::new(), PhantomData_) }
}
impl<S0> EnvironmentActions<S0> {
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainIdentifier", value.into_node()); self }
    /// Sets `EnvironmentIdentifier`. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentIdentifier", value.into_node()); self }
    /// Sets `Identifier`. 1 to 36 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Identifier", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EnvironmentActions<Set_> { self.0.put("Name", value.into_node()); EnvironmentActions(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<AwsConsoleLinkParameters>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EnvironmentActions> for EnvironmentActions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EnvironmentActions<S0> {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentActions";
    type Handle = EnvironmentActionsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnvironmentActions`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentActionsRef(Id_);
impl From<Id_> for EnvironmentActionsRef { #[inline] fn from(id: Id_) -> Self { EnvironmentActionsRef(id) } }
impl AsRef<Id_> for EnvironmentActionsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentActionsRef {
    /// `Ref`: `DomainId|EnvironmentId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::DataZone::EnvironmentActions.AwsConsoleLinkParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentactions-awsconsolelinkparameters.html)
#[must_use]
pub struct AwsConsoleLinkParameters(Properties_);
impl AwsConsoleLinkParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AwsConsoleLinkParameters(Properties_::new()) }
}
impl AwsConsoleLinkParameters {
    /// Sets `Uri`. 1 to 2048 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl IntoValue_<AwsConsoleLinkParameters> for AwsConsoleLinkParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
