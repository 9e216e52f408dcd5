// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html)
#[must_use]
pub struct ResolverQueryLoggingConfigAssociation(Properties_);
impl ResolverQueryLoggingConfigAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResolverQueryLoggingConfigAssociation(Properties_::new()) }
}
impl ResolverQueryLoggingConfigAssociation {
    /// Sets `ResolverQueryLogConfigId`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn resolver_query_log_config_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResolverQueryLogConfigId", value.into_node()); self }
    /// Sets `ResourceId`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
}
impl IntoValue_<ResolverQueryLoggingConfigAssociation> for ResolverQueryLoggingConfigAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ResolverQueryLoggingConfigAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation";
    type Handle = ResolverQueryLoggingConfigAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResolverQueryLoggingConfigAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverQueryLoggingConfigAssociationRef(Id_);
impl From<Id_> for ResolverQueryLoggingConfigAssociationRef { #[inline] fn from(id: Id_) -> Self { ResolverQueryLoggingConfigAssociationRef(id) } }
impl AsRef<Id_> for ResolverQueryLoggingConfigAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverQueryLoggingConfigAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Error`
    #[inline] pub fn error(&self) -> Value_<String> { self.0.attribute("Error") }
    /// `Fn::GetAtt` `ErrorMessage`
    #[inline] pub fn error_message(&self) -> Value_<String> { self.0.attribute("ErrorMessage") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
