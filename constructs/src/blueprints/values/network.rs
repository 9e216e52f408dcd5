//! Zones, endpoints and addresses.

use crate::units::text_type::text_type;

text_type! {
    /// The letter of an Availability Zone, such as `a`, or its name, such as `us-east-1a`.
    ZoneName,
    says: "an Availability Zone: use its letter or its name, such as a or us-east-1a",
    pattern: "^([a-z]|[a-z]{2,4}(-[a-z]{2,12})+-[0-9]{1,2}(-[a-z]{3}-[0-9])?[a-z])$",
    longest: 40, example: "a",
}

text_type! {
    /// The letter of an Availability Zone of the network, such as `A`.
    ZoneKey,
    says: "the letter of an Availability Zone: use a capital letter, such as A",
    pattern: "^[A-Z]$", longest: 1, example: "A",
}

text_type! {
    /// The name of an AWS service in the names of its endpoints, such as `ssm` or `ecr.api`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html)
    EndpointService,
    says: "the name of a service: use the part behind com.amazonaws.REGION, such as ssm or ecr.api",
    pattern: r"^[a-z][a-z0-9]*([.-][a-z0-9]+)*$",
    except: r"^(com|aws)\.[a-z0-9.-]*$",
    longest: 60, example: "ssm",
}

text_type! {
    /// An email address.
    EmailAddress,
    says: "an email address: use an address such as ops@example.com",
    pattern: r"^[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$",
    longest: 254, example: "ops@example.com",
}

text_type! {
    /// An origin of web pages: a scheme, a host, and a port or none. `*` means every origin.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html)
    Origin,
    says: "an origin: use * or a scheme and a host without a path, such as https://example.com",
    pattern: r"^(\*|https?://(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*(:[0-9]{1,5})?)$",
    longest: 253, example: "https://example.com",
}

#[cfg(test)]
mod tests {
    use super::{EndpointService, Origin, ZoneName};

    #[test]
    fn zones_endpoints_and_origins() {
        for right in ["a", "us-east-1a", "us-gov-west-1b", "us-west-2-lax-1a"] {
            assert!(right.parse::<ZoneName>().is_ok(), "{right}");
        }
        for wrong in ["A", "1", "us-east-1", "a b"] {
            assert!(wrong.parse::<ZoneName>().is_err(), "{wrong}");
        }
        assert!("ecr.api".parse::<EndpointService>().is_ok());
        for wrong in ["com.amazonaws.us-east-1.ssm", "SSM", "ssm ", "../a"] {
            assert!(wrong.parse::<EndpointService>().is_err(), "{wrong}");
        }
        for right in ["*", "https://example.com", "http://localhost:8080"] {
            assert!(right.parse::<Origin>().is_ok(), "{right}");
        }
        for wrong in ["example.com", "https://example.com/", "https://a b", "ftp://a", "**"] {
            assert!(wrong.parse::<Origin>().is_err(), "{wrong}");
        }
    }
}
