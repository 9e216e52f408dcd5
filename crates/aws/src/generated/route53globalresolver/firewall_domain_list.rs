// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver::FirewallDomainList`

use stanchion_template::generated::*;

/// `AWS::Route53GlobalResolver::FirewallDomainList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html)
#[must_use]
pub struct FirewallDomainList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FirewallDomainList<Missing_<super::required::global_resolver_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallDomainList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FirewallDomainList<S0, S1> {
    /// Sets `ClientToken`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainFileUrl`. 1 to 1024 characters.
    #[inline] pub fn domain_file_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainFileUrl", value.into_node()); self }
    /// Sets `Domains`.
    #[inline] pub fn domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Domains", value.into_node()); self }
    /// Sets `GlobalResolverId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn global_resolver_id(mut self, value: impl IntoValue_<String>) -> FirewallDomainList<Set_, S1> { self.0.put("GlobalResolverId", value.into_node()); FirewallDomainList(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FirewallDomainList<S0, Set_> { self.0.put("Name", value.into_node()); FirewallDomainList(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FirewallDomainList> for FirewallDomainList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FirewallDomainList<S0, S1> {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallDomainList";
    type Handle = FirewallDomainListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FirewallDomainList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FirewallDomainListRef(Id_);
impl From<Id_> for FirewallDomainListRef { #[inline] fn from(id: Id_) -> Self { FirewallDomainListRef(id) } }
impl AsRef<Id_> for FirewallDomainListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FirewallDomainListRef {
    /// `Ref`: `FirewallDomainListId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DomainCount`
    #[inline] pub fn domain_count(&self) -> Value_<i64> { self.0.attribute("DomainCount") }
    /// `Fn::GetAtt` `FirewallDomainListId`
    #[inline] pub fn firewall_domain_list_id(&self) -> Value_<String> { self.0.attribute("FirewallDomainListId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
