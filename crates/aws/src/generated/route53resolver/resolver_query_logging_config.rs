// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::ResolverQueryLoggingConfig`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::ResolverQueryLoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html)
#[must_use]
pub struct ResolverQueryLoggingConfig(Properties_);
impl ResolverQueryLoggingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResolverQueryLoggingConfig(Properties_::new()) }
}
impl ResolverQueryLoggingConfig {
    /// Sets `DestinationArn`. 1 to 600 characters. An update replaces the resource.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationArn", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ResolverQueryLoggingConfig> for ResolverQueryLoggingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ResolverQueryLoggingConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfig";
    type Handle = ResolverQueryLoggingConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResolverQueryLoggingConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverQueryLoggingConfigRef(Id_);
impl From<Id_> for ResolverQueryLoggingConfigRef { #[inline] fn from(id: Id_) -> Self { ResolverQueryLoggingConfigRef(id) } }
impl AsRef<Id_> for ResolverQueryLoggingConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverQueryLoggingConfigRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociationCount`
    #[inline] pub fn association_count(&self) -> Value_<i64> { self.0.attribute("AssociationCount") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CreatorRequestId`
    #[inline] pub fn creator_request_id(&self) -> Value_<String> { self.0.attribute("CreatorRequestId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `ShareStatus`
    #[inline] pub fn share_status(&self) -> Value_<String> { self.0.attribute("ShareStatus") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
