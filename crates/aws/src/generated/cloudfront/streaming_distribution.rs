// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::StreamingDistribution`

use stanchion_template::generated::*;

/// `AWS::CloudFront::StreamingDistribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html)
#[must_use]
pub struct StreamingDistribution<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StreamingDistribution<Missing_<super::required::streaming_distribution_config>, Missing_<super::required::tags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamingDistribution(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StreamingDistribution<S0, S1> {
    /// Sets `StreamingDistributionConfig`. Required.
    #[inline] pub fn streaming_distribution_config(mut self, value: impl IntoValue_<StreamingDistributionConfig>) -> StreamingDistribution<Set_, S1> { self.0.put("StreamingDistributionConfig", value.into_node()); StreamingDistribution(self.0, PhantomData_) }
    /// Sets `Tags`. Required.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> StreamingDistribution<S0, Set_> { self.0.put("Tags", value.into_node()); StreamingDistribution(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StreamingDistribution> for StreamingDistribution<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StreamingDistribution<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFront::StreamingDistribution";
    type Handle = StreamingDistributionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StreamingDistribution`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamingDistributionRef(Id_);
impl From<Id_> for StreamingDistributionRef { #[inline] fn from(id: Id_) -> Self { StreamingDistributionRef(id) } }
impl AsRef<Id_> for StreamingDistributionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamingDistributionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CloudFront::StreamingDistribution.Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-logging.html)
#[must_use]
pub struct Logging<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Logging<Missing_<super::required::bucket>, Missing_<super::required::enabled>, Missing_<super::required::prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Logging(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Logging<S0, S1, S2> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Logging<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); Logging(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Logging<S0, Set_, S2> { self.0.put("Enabled", value.into_node()); Logging(self.0, PhantomData_) }
    /// Sets `Prefix`. Required.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Logging<S0, S1, Set_> { self.0.put("Prefix", value.into_node()); Logging(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Logging> for Logging<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::StreamingDistribution.S3Origin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-s3origin.html)
#[must_use]
pub struct S3Origin<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Origin<Missing_<super::required::domain_name>, Missing_<super::required::origin_access_identity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Origin(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Origin<S0, S1> {
    /// Sets `DomainName`. Required.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> S3Origin<Set_, S1> { self.0.put("DomainName", value.into_node()); S3Origin(self.0, PhantomData_) }
    /// Sets `OriginAccessIdentity`. Required.
    #[inline] pub fn origin_access_identity(mut self, value: impl IntoValue_<String>) -> S3Origin<S0, Set_> { self.0.put("OriginAccessIdentity", value.into_node()); S3Origin(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Origin> for S3Origin<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::StreamingDistribution.TrustedSigners`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-trustedsigners.html)
#[must_use]
pub struct TrustedSigners<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrustedSigners<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrustedSigners(Properties_::new(), PhantomData_) }
}
impl<S0> TrustedSigners<S0> {
    /// Sets `AwsAccountNumbers`.
    #[inline] pub fn aws_account_numbers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AwsAccountNumbers", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TrustedSigners<Set_> { self.0.put("Enabled", value.into_node()); TrustedSigners(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrustedSigners> for TrustedSigners<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::StreamingDistribution.StreamingDistributionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-streamingdistributionconfig.html)
#[must_use]
pub struct StreamingDistributionConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl StreamingDistributionConfig<Missing_<super::required::comment>, Missing_<super::required::enabled>, Missing_<super::required::s3_origin>, Missing_<super::required::trusted_signers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamingDistributionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> StreamingDistributionConfig<S0, S1, S2, S3> {
    /// Sets `Aliases`.
    #[inline] pub fn aliases(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Aliases", value.into_node()); self }
    /// Sets `Comment`. Required.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> StreamingDistributionConfig<Set_, S1, S2, S3> { self.0.put("Comment", value.into_node()); StreamingDistributionConfig(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> StreamingDistributionConfig<S0, Set_, S2, S3> { self.0.put("Enabled", value.into_node()); StreamingDistributionConfig(self.0, PhantomData_) }
    /// Sets `Logging`.
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> Self { self.0.put("Logging", value.into_node()); self }
    /// Sets `PriceClass`.
    #[inline] pub fn price_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PriceClass", value.into_node()); self }
    /// Sets `S3Origin`. Required.
    #[inline] pub fn s3_origin(mut self, value: impl IntoValue_<S3Origin>) -> StreamingDistributionConfig<S0, S1, Set_, S3> { self.0.put("S3Origin", value.into_node()); StreamingDistributionConfig(self.0, PhantomData_) }
    /// Sets `TrustedSigners`. Required.
    #[inline] pub fn trusted_signers(mut self, value: impl IntoValue_<TrustedSigners>) -> StreamingDistributionConfig<S0, S1, S2, Set_> { self.0.put("TrustedSigners", value.into_node()); StreamingDistributionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<StreamingDistributionConfig> for StreamingDistributionConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
