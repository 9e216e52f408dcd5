// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::Link`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::Link`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html)
#[must_use]
pub struct Link<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Link<Missing_<super::required::bandwidth>, Missing_<super::required::global_network_id>, Missing_<super::required::site_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Link(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Link<S0, S1, S2> {
    /// Sets `Bandwidth`. Required.
    #[inline] pub fn bandwidth(mut self, value: impl IntoValue_<Bandwidth>) -> Link<Set_, S1, S2> { self.0.put("Bandwidth", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GlobalNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> Link<S0, Set_, S2> { self.0.put("GlobalNetworkId", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `Provider`. 0 to 256 characters.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Provider", value.into_node()); self }
    /// Sets `SiteId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn site_id(mut self, value: impl IntoValue_<String>) -> Link<S0, S1, Set_> { self.0.put("SiteId", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. 0 to 256 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Link> for Link<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Link<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkManager::Link";
    type Handle = LinkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Link`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LinkRef(Id_);
impl From<Id_> for LinkRef { #[inline] fn from(id: Id_) -> Self { LinkRef(id) } }
impl AsRef<Id_> for LinkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LinkRef {
    /// `Ref`: `GlobalNetworkId|LinkId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LinkArn`
    #[inline] pub fn link_arn(&self) -> Value_<String> { self.0.attribute("LinkArn") }
    /// `Fn::GetAtt` `LinkId`
    #[inline] pub fn link_id(&self) -> Value_<String> { self.0.attribute("LinkId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::NetworkManager::Link.Bandwidth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-link-bandwidth.html)
#[must_use]
pub struct Bandwidth(Properties_);
impl Bandwidth {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Bandwidth(Properties_::new()) }
}
impl Bandwidth {
    /// Sets `DownloadSpeed`.
    #[inline] pub fn download_speed(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DownloadSpeed", value.into_node()); self }
    /// Sets `UploadSpeed`.
    #[inline] pub fn upload_speed(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UploadSpeed", value.into_node()); self }
}
impl IntoValue_<Bandwidth> for Bandwidth { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
