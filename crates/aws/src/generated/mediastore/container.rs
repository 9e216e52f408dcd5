// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaStore::Container`

use stanchion_template::generated::*;

/// `AWS::MediaStore::Container`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html)
#[must_use]
pub struct Container<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Container<Missing_<super::required::container_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Container(Properties_::new(), PhantomData_) }
}
impl<S0> Container<S0> {
    /// Sets `AccessLoggingEnabled`.
    #[inline] pub fn access_logging_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AccessLoggingEnabled", value.into_node()); self }
    /// Sets `ContainerName`. Required. An update replaces the resource.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Container<Set_> { self.0.put("ContainerName", value.into_node()); Container(self.0, PhantomData_) }
    /// Sets `CorsPolicy`.
    #[inline] pub fn cors_policy(mut self, value: impl IntoValue_<Vec<CorsRule>>) -> Self { self.0.put("CorsPolicy", value.into_node()); self }
    /// Sets `LifecyclePolicy`.
    #[inline] pub fn lifecycle_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecyclePolicy", value.into_node()); self }
    /// Sets `MetricPolicy`.
    #[inline] pub fn metric_policy(mut self, value: impl IntoValue_<MetricPolicy>) -> Self { self.0.put("MetricPolicy", value.into_node()); self }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Container> for Container<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Container<S0> {
    const TYPE: &'static str = "AWS::MediaStore::Container";
    type Handle = ContainerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Container`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContainerRef(Id_);
impl From<Id_> for ContainerRef { #[inline] fn from(id: Id_) -> Self { ContainerRef(id) } }
impl AsRef<Id_> for ContainerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContainerRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::MediaStore::Container.CorsRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediastore-container-corsrule.html)
#[must_use]
pub struct CorsRule(Properties_);
impl CorsRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CorsRule(Properties_::new()) }
}
impl CorsRule {
    /// Sets `AllowedHeaders`.
    #[inline] pub fn allowed_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedHeaders", value.into_node()); self }
    /// Sets `AllowedMethods`.
    #[inline] pub fn allowed_methods(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedMethods", value.into_node()); self }
    /// Sets `AllowedOrigins`.
    #[inline] pub fn allowed_origins(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedOrigins", value.into_node()); self }
    /// Sets `ExposeHeaders`.
    #[inline] pub fn expose_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExposeHeaders", value.into_node()); self }
    /// Sets `MaxAgeSeconds`.
    #[inline] pub fn max_age_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAgeSeconds", value.into_node()); self }
}
impl IntoValue_<CorsRule> for CorsRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaStore::Container.MetricPolicyRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediastore-container-metricpolicyrule.html)
#[must_use]
pub struct MetricPolicyRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricPolicyRule<Missing_<super::required::object_group>, Missing_<super::required::object_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricPolicyRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricPolicyRule<S0, S1> {
    /// Sets `ObjectGroup`. Required.
    #[inline] pub fn object_group(mut self, value: impl IntoValue_<String>) -> MetricPolicyRule<Set_, S1> { self.0.put("ObjectGroup", value.into_node()); MetricPolicyRule(self.0, PhantomData_) }
    /// Sets `ObjectGroupName`. Required.
    #[inline] pub fn object_group_name(mut self, value: impl IntoValue_<String>) -> MetricPolicyRule<S0, Set_> { self.0.put("ObjectGroupName", value.into_node()); MetricPolicyRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricPolicyRule> for MetricPolicyRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaStore::Container.MetricPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediastore-container-metricpolicy.html)
#[must_use]
pub struct MetricPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricPolicy<Missing_<super::required::container_level_metrics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> MetricPolicy<S0> {
    /// Sets `ContainerLevelMetrics`. Required.
    #[inline] pub fn container_level_metrics(mut self, value: impl IntoValue_<String>) -> MetricPolicy<Set_> { self.0.put("ContainerLevelMetrics", value.into_node()); MetricPolicy(self.0, PhantomData_) }
    /// Sets `MetricPolicyRules`.
    #[inline] pub fn metric_policy_rules(mut self, value: impl IntoValue_<Vec<MetricPolicyRule>>) -> Self { self.0.put("MetricPolicyRules", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricPolicy> for MetricPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
