package ma.mithaq.signing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** The private key with which an office signs, and its public key. */
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final OfficeKey office;

    private SigningKey(PrivateKey secret, OfficeKey office) {
        this.secret = secret;
        this.office = office;
    }

    /**
     * Reads a key from its file: PKCS#8 in PEM, not encrypted.
     *
     * @throws Problem {@code KEY_UNFIT} where the file holds no such key, {@code FILE_GONE} or {@code FILE_UNREADABLE}
     */
    public static SigningKey read(Path file) throws Problem {
        try {
            return of(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(KeyFile.read(file))));
        } catch (GeneralSecurityException e) {
            throw new Problem(ProblemCode.KEY_UNFIT, e, file);
        }
    }

    /**
     * Creates a new key and its file, which only its owner may read.
     *
     * @throws Problem {@code OUTPUT_EXISTS} where the name is taken, {@code OUTPUT_UNWRITABLE}
     */
    public static SigningKey create(Path file) throws Problem {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            KeyFile.write(file, pair.getPrivate().getEncoded());
            return new SigningKey(pair.getPrivate(), OfficeKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The public key. */
    public OfficeKey office() {
        return office;
    }

    public byte[] sign(byte[] message) {
        try {
            return signature(secret, message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key was tried when it was read", e);
        }
    }

    /** The file of a private key need not hold the public one, and Java only yields it by generating the pair again. */
    private static SigningKey of(PrivateKey secret) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow(() -> new InvalidKeyException("no seed"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        SigningKey key = new SigningKey(secret, OfficeKey.of(generator.generateKeyPair().getPublic()));
        byte[] trial = {1};
        if (!key.office.signed(trial, signature(secret, trial))) {
            throw new InvalidKeyException("the two keys do not belong together");
        }
        return key;
    }

    private static byte[] signature(PrivateKey secret, byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(secret);
        signature.update(message);
        return signature.sign();
    }

    /** Returns the bytes from which a private key was made. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
