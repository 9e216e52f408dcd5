// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::Alias`

use stanchion_template::generated::*;

/// `AWS::Lambda::Alias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html)
#[must_use]
pub struct Alias<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Alias<Missing_<super::required::function_name>, Missing_<super::required::function_version>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Alias(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Alias<S0, S1, S2> {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FunctionName`. Required. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> Alias<Set_, S1, S2> { self.0.put("FunctionName", value.into_node()); Alias(self.0, PhantomData_) }
    /// Sets `FunctionVersion`. Required. 0 to 1024 characters.
    #[inline] pub fn function_version(mut self, value: impl IntoValue_<String>) -> Alias<S0, Set_, S2> { self.0.put("FunctionVersion", value.into_node()); Alias(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Alias<S0, S1, Set_> { self.0.put("Name", value.into_node()); Alias(self.0, PhantomData_) }
    /// Sets `ProvisionedConcurrencyConfig`.
    #[inline] pub fn provisioned_concurrency_config(mut self, value: impl IntoValue_<ProvisionedConcurrencyConfiguration>) -> Self { self.0.put("ProvisionedConcurrencyConfig", value.into_node()); self }
    /// Sets `RoutingConfig`.
    #[inline] pub fn routing_config(mut self, value: impl IntoValue_<AliasRoutingConfiguration>) -> Self { self.0.put("RoutingConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Alias> for Alias<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Alias<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Lambda::Alias";
    type Handle = AliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Alias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AliasRef(Id_);
impl From<Id_> for AliasRef { #[inline] fn from(id: Id_) -> Self { AliasRef(id) } }
impl AsRef<Id_> for AliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AliasRef {
    /// `Ref`: `AliasArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AliasArn`
    #[inline] pub fn alias_arn(&self) -> Value_<String> { self.0.attribute("AliasArn") }
}
/// `AWS::Lambda::Alias.ProvisionedConcurrencyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-alias-provisionedconcurrencyconfiguration.html)
#[must_use]
pub struct ProvisionedConcurrencyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProvisionedConcurrencyConfiguration<Missing_<super::required::provisioned_concurrent_executions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisionedConcurrencyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProvisionedConcurrencyConfiguration<S0> {
    /// Sets `ProvisionedConcurrentExecutions`. Required.
    #[inline] pub fn provisioned_concurrent_executions(mut self, value: impl IntoValue_<i64>) -> ProvisionedConcurrencyConfiguration<Set_> { self.0.put("ProvisionedConcurrentExecutions", value.into_node()); ProvisionedConcurrencyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProvisionedConcurrencyConfiguration> for ProvisionedConcurrencyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Alias.VersionWeight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-alias-versionweight.html)
#[must_use]
pub struct VersionWeight<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VersionWeight<Missing_<super::required::function_version>, Missing_<super::required::function_weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VersionWeight(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VersionWeight<S0, S1> {
    /// Sets `FunctionVersion`. Required.
    #[inline] pub fn function_version(mut self, value: impl IntoValue_<String>) -> VersionWeight<Set_, S1> { self.0.put("FunctionVersion", value.into_node()); VersionWeight(self.0, PhantomData_) }
    /// Sets `FunctionWeight`. Required.
    #[inline] pub fn function_weight(mut self, value: impl IntoValue_<f64>) -> VersionWeight<S0, Set_> { self.0.put("FunctionWeight", value.into_node()); VersionWeight(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VersionWeight> for VersionWeight<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Alias.AliasRoutingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-alias-aliasroutingconfiguration.html)
#[must_use]
pub struct AliasRoutingConfiguration(Properties_);
impl AliasRoutingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AliasRoutingConfiguration(Properties_::new()) }
}
impl AliasRoutingConfiguration {
    /// Sets `AdditionalVersionWeights`.
    #[inline] pub fn additional_version_weights(mut self, value: impl IntoValue_<Vec<VersionWeight>>) -> Self { self.0.put("AdditionalVersionWeights", value.into_node()); self }
}
impl IntoValue_<AliasRoutingConfiguration> for AliasRoutingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
