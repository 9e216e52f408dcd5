// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::OutpostResolver`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::OutpostResolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html)
#[must_use]
pub struct OutpostResolver<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OutpostResolver<Missing_<super::required::name>, Missing_<super::required::outpost_arn>, Missing_<super::required::preferred_instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutpostResolver(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OutpostResolver<S0, S1, S2> {
    /// Sets `InstanceCount`. 4 to 256.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InstanceCount", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OutpostResolver<Set_, S1, S2> { self.0.put("Name", value.into_node()); OutpostResolver(self.0, PhantomData_) }
    /// Sets `OutpostArn`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn outpost_arn(mut self, value: impl IntoValue_<String>) -> OutpostResolver<S0, Set_, S2> { self.0.put("OutpostArn", value.into_node()); OutpostResolver(self.0, PhantomData_) }
    /// Sets `PreferredInstanceType`. Required. 1 to 255 characters.
    #[inline] pub fn preferred_instance_type(mut self, value: impl IntoValue_<String>) -> OutpostResolver<S0, S1, Set_> { self.0.put("PreferredInstanceType", value.into_node()); OutpostResolver(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OutpostResolver> for OutpostResolver<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for OutpostResolver<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53Resolver::OutpostResolver";
    type Handle = OutpostResolverRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OutpostResolver`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OutpostResolverRef(Id_);
impl From<Id_> for OutpostResolverRef { #[inline] fn from(id: Id_) -> Self { OutpostResolverRef(id) } }
impl AsRef<Id_> for OutpostResolverRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OutpostResolverRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CreatorRequestId`
    #[inline] pub fn creator_request_id(&self) -> Value_<String> { self.0.attribute("CreatorRequestId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ModificationTime`
    #[inline] pub fn modification_time(&self) -> Value_<String> { self.0.attribute("ModificationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
