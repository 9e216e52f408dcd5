// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::ConfigurationAggregator`

use stanchion_template::generated::*;

/// `AWS::Config::ConfigurationAggregator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html)
#[must_use]
pub struct ConfigurationAggregator(Properties_);
impl ConfigurationAggregator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationAggregator(Properties_::new()) }
}
impl ConfigurationAggregator {
    /// Sets `AccountAggregationSources`. At most 1 item.
    #[inline] pub fn account_aggregation_sources(mut self, value: impl IntoValue_<Vec<AccountAggregationSource>>) -> Self { self.0.put("AccountAggregationSources", value.into_node()); self }
    /// Sets `ConfigurationAggregatorName`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn configuration_aggregator_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationAggregatorName", value.into_node()); self }
    /// Sets `OrganizationAggregationSource`.
    #[inline] pub fn organization_aggregation_source(mut self, value: impl IntoValue_<OrganizationAggregationSource>) -> Self { self.0.put("OrganizationAggregationSource", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ConfigurationAggregator> for ConfigurationAggregator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ConfigurationAggregator {
    const TYPE: &'static str = "AWS::Config::ConfigurationAggregator";
    type Handle = ConfigurationAggregatorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationAggregator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationAggregatorRef(Id_);
impl From<Id_> for ConfigurationAggregatorRef { #[inline] fn from(id: Id_) -> Self { ConfigurationAggregatorRef(id) } }
impl AsRef<Id_> for ConfigurationAggregatorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationAggregatorRef {
    /// `Ref`: `ConfigurationAggregatorName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigurationAggregatorArn`
    #[inline] pub fn configuration_aggregator_arn(&self) -> Value_<String> { self.0.attribute("ConfigurationAggregatorArn") }
}
/// `AWS::Config::ConfigurationAggregator.AccountAggregationSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationaggregator-accountaggregationsource.html)
#[must_use]
pub struct AccountAggregationSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccountAggregationSource<Missing_<super::required::account_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountAggregationSource(Properties_::new(), PhantomData_) }
}
impl<S0> AccountAggregationSource<S0> {
    /// Sets `AccountIds`. Required. At least 1 item.
    #[inline] pub fn account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> AccountAggregationSource<Set_> { self.0.put("AccountIds", value.into_node()); AccountAggregationSource(self.0, PhantomData_) }
    /// Sets `AllAwsRegions`.
    #[inline] pub fn all_aws_regions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllAwsRegions", value.into_node()); self }
    /// Sets `AwsRegions`. At least 1 item.
    #[inline] pub fn aws_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AwsRegions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccountAggregationSource> for AccountAggregationSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigurationAggregator.OrganizationAggregationSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationaggregator-organizationaggregationsource.html)
#[must_use]
pub struct OrganizationAggregationSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrganizationAggregationSource<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationAggregationSource(Properties_::new(), PhantomData_) }
}
impl<S0> OrganizationAggregationSource<S0> {
    /// Sets `AllAwsRegions`.
    #[inline] pub fn all_aws_regions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllAwsRegions", value.into_node()); self }
    /// Sets `AwsRegions`. At least 1 item.
    #[inline] pub fn aws_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AwsRegions", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> OrganizationAggregationSource<Set_> { self.0.put("RoleArn", value.into_node()); OrganizationAggregationSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OrganizationAggregationSource> for OrganizationAggregationSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
